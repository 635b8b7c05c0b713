import Testing

@testable import Vault

@Suite struct CircleSecretTests {
  let seed: BodySeed
  let circle: CircleSecret
  let other = Sample.id(0xa0)

  init() throws {
    seed = try .generate(body: Sample.body, epoch: 7)
    circle = try .generate(circle: Sample.circle, epoch: 2, logID: Sample.logID)
  }

  func wrap() throws -> [UInt8] {
    try circle.wrap(toBody: seed.publicKey, body: Sample.body, bodyEpoch: 7)
  }

  func open(
    _ wrapped: [UInt8], with seed: BodySeed? = nil, circle id: [UInt8] = Sample.circle, epoch: UInt32 = 2,
    logID: [UInt8] = Sample.logID, commitment: [UInt8]? = nil
  ) throws -> CircleSecret {
    try CircleSecret.open(
      wrapped: wrapped, with: seed ?? self.seed, circle: id, epoch: epoch, logID: logID,
      commitment: commitment ?? circle.commitment)
  }

  @Test func `a body opens its wrap and reads the compartments of the circle`() throws {
    let opened = try open(wrap())
    #expect(opened.commitment == circle.commitment && opened.circle == Sample.circle && opened.epoch == 2)
    let half = try CompartmentKey.freshHalf()
    let wrapped = try circle.wrap(halfA: half, compartment: Sample.compartment, keyEpoch: 5)
    #expect(wrapped.count == 40)
    #expect(try opened.unwrap(halfA: wrapped, compartment: Sample.compartment, keyEpoch: 5) == half)
  }

  @Test func `each field of the context counts`() throws {
    let wrapped = try wrap()
    let strangerKey = try BodySeed.generate(body: Sample.body, epoch: 7)
    let otherBody = try BodySeed(body: other, epoch: 7, key: seed.key)
    let otherBodyEpoch = try BodySeed(body: Sample.body, epoch: 8, key: seed.key)
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, with: strangerKey) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, with: otherBody) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, with: otherBodyEpoch) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, circle: other) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, epoch: 3) }
    #expect(throws: VaultError.cannotOpen) { try open(wrapped, logID: other) }
    #expect(throws: VaultError.cannotOpen) {
      try open(wrapped, commitment: circle.commitment.flipping(bit: 9))
    }
  }

  @Test func `a body that was given another secret than the rest notices it`() throws {
    let info = try CircleSecret.info(
      logID: Sample.logID, circle: Sample.circle, epoch: 2, body: Sample.body, bodyEpoch: 7,
      commitment: circle.commitment)
    let wrapped = try HybridWrap.wrap(.random(32), to: seed.publicKey, info: info)
    #expect(throws: VaultError.commitmentMismatch) { try open(wrapped) }
  }

  @Test func `circle, epoch and log enter the commitment`() throws {
    let secret = try Sample.secret(1)
    let commitments = try [
      CircleSecret(secret: secret, circle: Sample.circle, epoch: 2, logID: Sample.logID),
      CircleSecret(secret: secret, circle: other, epoch: 2, logID: Sample.logID),
      CircleSecret(secret: secret, circle: Sample.circle, epoch: 3, logID: Sample.logID),
      CircleSecret(secret: secret, circle: Sample.circle, epoch: 2, logID: other),
      CircleSecret(secret: Sample.secret(2), circle: Sample.circle, epoch: 2, logID: Sample.logID),
    ].map(\.commitment)
    #expect(Set(commitments).count == 5)
  }

  @Test func `a half moved to another compartment, epoch or circle does not unwrap`() throws {
    let half = try CompartmentKey.freshHalf()
    let wrapped = try circle.wrap(halfA: half, compartment: Sample.compartment, keyEpoch: 5)
    let next = try CircleSecret.generate(circle: Sample.circle, epoch: 3, logID: Sample.logID)
    #expect(throws: VaultError.cannotOpen) {
      try circle.unwrap(halfA: wrapped, compartment: other, keyEpoch: 5)
    }
    #expect(throws: VaultError.cannotOpen) {
      try circle.unwrap(halfA: wrapped, compartment: Sample.compartment, keyEpoch: 6)
    }
    #expect(throws: VaultError.cannotOpen) {
      try next.unwrap(halfA: wrapped, compartment: Sample.compartment, keyEpoch: 5)
    }
    for bit in 0..<320 {
      #expect(throws: VaultError.cannotOpen) {
        try circle.unwrap(halfA: wrapped.flipping(bit: bit), compartment: Sample.compartment, keyEpoch: 5)
      }
    }
    #expect(throws: VaultError.badLength(.wrap, expected: 40, actual: 39)) {
      try circle.unwrap(halfA: Array(wrapped.dropLast()), compartment: Sample.compartment, keyEpoch: 5)
    }
    #expect(throws: VaultError.badLength(.half, expected: 32, actual: 24)) {
      try circle.wrap(halfA: .random(24), compartment: Sample.compartment, keyEpoch: 5)
    }
  }

  @Test func `member to body to circle to event: the whole way down`() throws {
    let keys = try MemberKeys.generate()
    let toMember = try seed.wrap(
      toMember: keys.agreementPublicKey, logID: Sample.logID, member: Sample.member)
    let halfA = try CompartmentKey.freshHalf()
    let halfB = try CompartmentKey.freshHalf()
    let written = try CompartmentKey(
      halfA: halfA, halfB: halfB, compartment: Sample.compartment, logID: Sample.logID, epoch: 3)
    let wrappedA = try circle.wrap(halfA: halfA, compartment: Sample.compartment, keyEpoch: 3)
    let toBody = try wrap()
    let sealed = try written.seal([1, 2, 3], context: Sample.context(count: 3))

    let body = try BodySeed.open(
      wrapped: toMember, with: keys, body: Sample.body, epoch: 7, logID: Sample.logID, member: Sample.member,
      expectedPublicKey: seed.publicKey)
    let opened = try open(toBody, with: body)
    let read = try CompartmentKey(
      halfA: opened.unwrap(halfA: wrappedA, compartment: Sample.compartment, keyEpoch: 3), halfB: halfB,
      compartment: Sample.compartment, logID: Sample.logID, epoch: 3, expecting: written.commitment)
    let text = try read.open(payload: sealed.payload, nonce: sealed.nonce, context: Sample.context(count: 3))
    #expect(text == [1, 2, 3])
    // An erased slot reads as zeros: all wraps are still there, and nothing opens.
    #expect(throws: VaultError.commitmentMismatch) {
      try CompartmentKey(
        halfA: halfA, halfB: Sample.secret(0), compartment: Sample.compartment, logID: Sample.logID, epoch: 3,
        expecting: written.commitment)
    }
  }
}
