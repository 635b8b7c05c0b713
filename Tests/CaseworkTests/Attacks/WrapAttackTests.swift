import Testing
import Vault

@Suite struct `Attacks on wraps and seals` {
  private let logID = [UInt8](repeating: 7, count: 16)

  private func circle(_ id: UInt8) throws -> CircleSecret {
    try CircleSecret.generate(circle: [UInt8](repeating: id, count: 16), epoch: 1, logID: logID)
  }

  private func body(_ id: UInt8) throws -> BodySeed {
    try BodySeed.generate(body: [UInt8](repeating: id, count: 16), epoch: 1)
  }

  private func open(_ wrap: [UInt8], _ seed: BodySeed, as secret: CircleSecret) throws {
    _ = try CircleSecret.open(
      wrapped: wrap, with: seed, circle: secret.circle, epoch: secret.epoch, logID: logID,
      commitment: secret.commitment)
  }

  @Test func `attack 3: a wrap made for another circle, body or epoch does not open here`() throws {
    let (one, two) = (try circle(1), try circle(2))
    let (own, other) = (try body(3), try body(4))
    let wrap = try one.wrap(toBody: own.publicKey, body: own.body, bodyEpoch: 1)
    #expect(throws: Never.self) { try open(wrap, own, as: one) }
    #expect(throws: VaultError.cannotOpen) { try open(wrap, own, as: two) }
    #expect(throws: VaultError.cannotOpen) { try open(wrap, other, as: one) }
    let later = try one.wrap(toBody: own.publicKey, body: own.body, bodyEpoch: 2)
    #expect(throws: VaultError.cannotOpen) { try open(later, own, as: one) }
  }

  @Test
  func `attack 30: a second key for the same ciphertext is refused by the commitment before anything opens`()
    throws
  {
    let compartment = [UInt8](repeating: 5, count: 16)
    let half = { (byte: UInt8) in
      var bytes = [UInt8](repeating: byte, count: 32)
      return try SecretBytes(wiping: &bytes)
    }
    let key = try CompartmentKey(
      halfA: half(1), halfB: half(2), compartment: compartment, logID: logID, epoch: 1)
    for (one, two) in [(UInt8(1), UInt8(3)), (3, 2), (2, 1)] {
      #expect(throws: VaultError.commitmentMismatch) {
        try CompartmentKey(
          halfA: half(one), halfB: half(two), compartment: compartment, logID: logID, epoch: 1,
          expecting: key.commitment)
      }
    }
    #expect(throws: VaultError.commitmentMismatch) {
      try CompartmentKey(
        halfA: half(1), halfB: half(2), compartment: compartment, logID: logID, epoch: 2,
        expecting: key.commitment)
    }
  }

  @Test
  func
    `attack 31: an X-Wing encapsulation with a changed bit, of zeros, or with a low-order point opens nothing`()
    throws
  {
    let (secret, own) = (try circle(1), try body(3))
    let wrap = try secret.wrap(toBody: own.publicKey, body: own.body, bodyEpoch: 1)
    // A bit in every ninth byte; the X25519 part, the last 32 of the 1120, whole.
    for byte in Array(stride(from: 0, to: 1168, by: 9)) + Array(1088..<1120) {
      var changed = wrap
      changed[byte] ^= 1 << UInt8(byte % 8)
      #expect(throws: VaultError.cannotOpen, "byte \(byte)") { try open(changed, own, as: secret) }
    }
    #expect(throws: VaultError.cannotOpen) { try open([UInt8](repeating: 0, count: 1168), own, as: secret) }
    for point in Self.lowOrder {
      let changed = Array(wrap[..<1088]) + point + wrap[1120...]
      #expect(throws: VaultError.cannotOpen) { try open(changed, own, as: secret) }
    }
    #expect(throws: VaultError.badLength(.wrap, expected: 1168, actual: 1167)) {
      try open(wrap.dropLast(), own, as: secret)
    }
  }

  /// Points of small order on the curve (RFC 7748, 6.1 and its security considerations), little-endian: 0, 1, two of order 8,
  /// and p - 1.
  private static let lowOrder: [[UInt8]] = [
    [UInt8](repeating: 0, count: 32), [1] + [UInt8](repeating: 0, count: 31),
    [
      0xE0, 0xEB, 0x7A, 0x7C, 0x3B, 0x41, 0xB8, 0xAE, 0x16, 0x56, 0xE3, 0xFA, 0xF1, 0x9F, 0xC4, 0x6A, 0xDA,
      0x09, 0x8D, 0xEB, 0x9C, 0x32, 0xB1, 0xFD, 0x86, 0x62, 0x05, 0x16, 0x5F, 0x49, 0xB8, 0x00,
    ],
    [
      0x5F, 0x9C, 0x95, 0xBC, 0xA3, 0x50, 0x8C, 0x24, 0xB1, 0xD0, 0xB1, 0x55, 0x9C, 0x83, 0xEF, 0x5B, 0x04,
      0x44, 0x5C, 0xC4, 0x58, 0x1C, 0x8E, 0x86, 0xD8, 0x22, 0x4E, 0xDD, 0xD0, 0x9F, 0x11, 0x57,
    ],
    [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
  ]
}
