import Testing

@testable import Vault

@Suite struct BodySeedTests {
  let keys: MemberKeys
  let kit: RecoveryKit
  let seed: BodySeed
  let other = Sample.id(0xa0)

  init() throws {
    keys = try .generate()
    kit = try .generate()
    seed = try .generate(body: Sample.body, epoch: 3)
  }

  func open(
    _ wrapped: [UInt8], keys: MemberKeys? = nil, body: [UInt8] = Sample.body, epoch: UInt32 = 3,
    logID: [UInt8] = Sample.logID, member: [UInt8] = Sample.member, expected: [UInt8]? = nil
  ) throws -> BodySeed {
    try BodySeed.open(
      wrapped: wrapped, with: keys ?? self.keys, body: body, epoch: epoch, logID: logID, member: member,
      expectedPublicKey: expected ?? seed.publicKey)
  }

  @Test func `a member opens what was wrapped to it`() throws {
    let wrapped = try seed.wrap(toMember: keys.agreementPublicKey, logID: Sample.logID, member: Sample.member)
    #expect(wrapped.count == 1168)
    let opened = try open(wrapped)
    #expect(opened.publicKey == seed.publicKey && opened.body == Sample.body && opened.epoch == 3)
    #expect(opened.key.seed == seed.key.seed)
  }

  @Test func `another member, body, epoch, log or public key does not open`() throws {
    let wrapped = try seed.wrap(toMember: keys.agreementPublicKey, logID: Sample.logID, member: Sample.member)
    let stranger = try MemberKeys.generate()
    let strange = try BodySeed.generate(body: Sample.body, epoch: 3).publicKey
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, keys: stranger) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, body: other) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, epoch: 4) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, logID: other) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, member: other) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, expected: strange) }
  }

  @Test func `a seed that is not that of the announced public key is refused`() throws {
    let lie = try BodySeed.generate(body: Sample.body, epoch: 3)
    let info = try BodySeed.info(
      .bodyToMember, logID: Sample.logID, body: Sample.body, epoch: 3, publicKey: seed.publicKey,
      holder: Sample.member)
    let wrapped = try HybridWrap.wrap(lie.key.seed, to: keys.agreementPublicKey, info: info)
    #expect(throws: VaultError.commitmentMismatch) { try open(wrapped) }
  }

  @Test func `the kit opens what was wrapped to it, also when its seed was typed in again`() throws {
    let wrapped = try seed.wrap(toKit: kit.publicKey, logID: Sample.logID)
    let typed = try RecoveryKit(seed: kit.withSeed { try Sample.secret(Array($0)) })
    for kit in [kit, typed] {
      let opened = try BodySeed.open(
        wrapped: wrapped, withKit: kit, body: Sample.body, epoch: 3, logID: Sample.logID,
        expectedPublicKey: seed.publicKey)
      #expect(opened.key.seed == seed.key.seed)
    }
    let stranger = try RecoveryKit.generate()
    #expect(throws: VaultError.cannotOpen) {
      try BodySeed.open(
        wrapped: wrapped, withKit: stranger, body: Sample.body, epoch: 3, logID: Sample.logID,
        expectedPublicKey: seed.publicKey)
    }
    #expect(throws: VaultError.cannotOpen) {
      try BodySeed.open(
        wrapped: wrapped, withKit: kit, body: Sample.body, epoch: 2, logID: Sample.logID,
        expectedPublicKey: seed.publicKey)
    }
  }

  @Test func `a wrap for the kit is none for a member, though the key were the same`() throws {
    let wrapped = try seed.wrap(toKit: keys.agreementPublicKey, logID: Sample.logID)
    #expect(throws: VaultError.cannotOpen) { try open(wrapped) }
  }

  @Test func `the next seed opens the one before, and no other context does`() throws {
    let next = try BodySeed.generate(body: Sample.body, epoch: 4)
    let wrapped = try next.wrapPrevious(seed, logID: Sample.logID)
    func open(
      _ with: BodySeed, epoch: UInt32 = 3, logID: [UInt8] = Sample.logID, expected: [UInt8]? = nil
    ) throws -> BodySeed {
      try with.openPrevious(
        wrapped: wrapped, epoch: epoch, logID: logID, expectedPublicKey: expected ?? seed.publicKey)
    }
    #expect(try open(next).key.seed == seed.key.seed)
    #expect(try open(next).epoch == 3)
    let later = try BodySeed(body: Sample.body, epoch: 5, key: next.key)
    let elsewhere = try BodySeed(body: other, epoch: 4, key: next.key)
    #expect(throws: VaultError.cannotOpen) { try open(seed) }
    #expect(throws: VaultError.cannotOpen) { try open(later) }
    #expect(throws: VaultError.cannotOpen) { try open(elsewhere) }
    #expect(throws: VaultError.cannotOpen) { try open(next, epoch: 2) }
    #expect(throws: VaultError.cannotOpen) { try open(next, logID: other) }
    #expect(throws: VaultError.cannotOpen) { try open(next, expected: next.publicKey) }
  }

  @Test func `no seed is wrapped under that of another body or an earlier epoch`() throws {
    let foreign = try BodySeed.generate(body: other, epoch: 4)
    #expect(throws: VaultError.contextMismatch(.bodyID)) {
      try foreign.wrapPrevious(seed, logID: Sample.logID)
    }
    #expect(throws: VaultError.contextMismatch(.keyEpoch)) {
      try seed.wrapPrevious(.generate(body: Sample.body, epoch: 3), logID: Sample.logID)
    }
  }

  @Test func `changed, cut and lengthened wraps do not open`() throws {
    let wrapped = try seed.wrap(toMember: keys.agreementPublicKey, logID: Sample.logID, member: Sample.member)
    for bit in stride(from: 0, to: wrapped.count * 8, by: 37) {
      #expect(throws: VaultError.cannotOpen) { try open(wrapped.flipping(bit: bit)) }
    }
    #expect(throws: VaultError.badLength(.wrap, expected: 1168, actual: 1167)) {
      try open(Array(wrapped.dropLast()))
    }
    #expect(throws: VaultError.badLength(.wrap, expected: 1168, actual: 1169)) { try open(wrapped + [0]) }
    #expect(throws: VaultError.cannotOpen) { try open([UInt8](repeating: 0, count: 1168)) }
  }

  @Test func `keys that are none are refused`() throws {
    #expect(throws: VaultError.badLength(.publicKey, expected: 1216, actual: 32)) {
      try seed.wrap(toKit: keys.signingPublicKey, logID: Sample.logID)
    }
    // Coefficients of 0xfff are not below the modulus of ML-KEM.
    #expect(throws: VaultError.badPublicKey) {
      try seed.wrap(toKit: [UInt8](repeating: 0xff, count: 1216), logID: Sample.logID)
    }
    #expect(throws: VaultError.badLength(.bodyID, expected: 16, actual: 15)) {
      try BodySeed.generate(body: Array(other.dropLast()), epoch: 1)
    }
    #expect(throws: VaultError.badLength(.seed, expected: 32, actual: 31)) {
      try RecoveryKit(seed: .random(31))
    }
  }
}
