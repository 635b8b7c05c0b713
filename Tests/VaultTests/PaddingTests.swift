import Testing

@testable import Vault

@Suite struct PaddingTests {
  @Test(arguments: [
    (0, 256), (1, 256), (252, 256), (253, 512), (600, 768), (4092, 4096), (4093, 8192), (8188, 8192),
    (8189, 12_288), (65_532, 65_536),
  ])
  func `content takes the smallest bucket`(content: Int, padded: Int) throws {
    #expect(try Padding.paddedLength(of: content) == padded)
    #expect(try Padding.storedLength(of: content) == padded + 16)
    #expect(try Padding.pad([UInt8](repeating: 1, count: content)).count == padded)
  }

  @Test(arguments: [65_533, 70_000, Int.max, -1, Int.min])
  func `content that fits no bucket is refused`(count: Int) {
    #expect(throws: VaultError.tooLong(.content, most: 65_532, actual: count)) {
      try Padding.paddedLength(of: count)
    }
  }

  @Test func `all contents together take 31 buckets, and no other stored length is one`() throws {
    let buckets = Set(try (0...Padding.longestContent).map { try Padding.storedLength(of: $0) })
    #expect(buckets.count == 31)
    for count in -5...70_000 { #expect(Padding.isStoredLength(count) == buckets.contains(count)) }
  }

  @Test(arguments: [0, 1, 251, 252, 253, 4092, 4093, 65_532])
  func `content comes back whole`(count: Int) throws {
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let padded = try Padding.pad(content)
    #expect(try padded.withUnsafeBytes { try Padding.unpad($0) } == content)
  }

  @Test func `a padding byte that is not zero is refused`() throws {
    let padded = try Padding.pad([1, 2, 3])
    for index in 7..<256 {
      var changed = padded
      changed[index] = 1
      #expect(throws: VaultError.badFormat(.padding)) {
        try changed.withUnsafeBytes { try Padding.unpad($0) }
      }
    }
  }

  @Test(arguments: [253, 300, 65_532, 65_533, 0x7fff_ffff, 0xffff_ffff] as [UInt32])
  func `a length that does not belong to the bucket is refused`(length: UInt32) throws {
    var padded: [UInt8] = []
    padded.append(bigEndian: length)
    padded += [UInt8](repeating: 0, count: 252)
    #expect(throws: VaultError.self) { try padded.withUnsafeBytes { try Padding.unpad($0) } }
  }

  @Test func `a bucket larger than needed is refused`() {
    let padded = [UInt8](repeating: 0, count: 512)
    #expect(throws: VaultError.badFormat(.padding)) { try padded.withUnsafeBytes { try Padding.unpad($0) } }
    #expect(throws: VaultError.badFormat(.padding)) {
      try [UInt8](repeating: 0, count: 3).withUnsafeBytes { try Padding.unpad($0) }
    }
  }
}
