import Testing

@testable import Vault

@Suite struct ImageSealTests {
  let image = [UInt8](repeating: 0x42, count: 3000)
  let header: [UInt8] = [1, 2, 3]
  let body: BodySeed
  let half: SecretBytes
  let seal: ImageSeal

  init() throws {
    body = try .generate(body: Sample.body, epoch: 1)
    half = try .random(32)
    seal = try ImageSeal(bodySeed: body, slotHalf: half, logID: Sample.logID, member: Sample.member)
  }

  @Test func `an image comes back with its header only`() throws {
    let sealed = try seal.seal(image, header: header)
    #expect(sealed.count == image.count + ImageSeal.overhead)
    #expect(try seal.open(sealed, header: header) == image)
    for changed in [[], [1, 2], [1, 2, 4], [1, 2, 3, 0]] as [[UInt8]] {
      #expect(throws: VaultError.cannotOpen) { try seal.open(sealed, header: changed) }
    }
    #expect(try seal.open(seal.seal([], header: []), header: []) == [])
  }

  @Test func `another seed, slot half, log or member does not open`() throws {
    let sealed = try seal.seal(image, header: header)
    let other = Sample.id(0xa0)
    let nextBody = try BodySeed.generate(body: Sample.body, epoch: 2)
    for seal in [
      try ImageSeal(bodySeed: nextBody, slotHalf: half, logID: Sample.logID, member: Sample.member),
      try ImageSeal(bodySeed: body, slotHalf: .random(32), logID: Sample.logID, member: Sample.member),
      try ImageSeal(bodySeed: body, slotHalf: half, logID: other, member: Sample.member),
      try ImageSeal(bodySeed: body, slotHalf: half, logID: Sample.logID, member: other),
    ] {
      #expect(throws: VaultError.cannotOpen) { try seal.open(sealed, header: header) }
    }
  }

  @Test func `changed and cut images do not open`() throws {
    let sealed = try seal.seal(image, header: header)
    for bit in stride(from: 0, to: sealed.count * 8, by: 101) {
      #expect(throws: VaultError.cannotOpen) { try seal.open(sealed.flipping(bit: bit), header: header) }
    }
    for count in [0, 1, 11, 12, 27, 28, sealed.count - 1] {
      #expect(throws: VaultError.cannotOpen) { try seal.open(Array(sealed[..<count]), header: header) }
    }
  }

  @Test func `the same image is sealed differently each time`() throws {
    #expect(try seal.seal(image, header: header) != seal.seal(image, header: header))
  }
}
