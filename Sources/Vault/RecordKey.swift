import Crypto

/// The key of one key record, made of the password and the half that lies in the member's slot:
/// `KEK || commitment = HKDF(Argon2id(password) || slot half, salt = member id, info = L"member-kek" || prefix)`.
struct RecordKey: Sendable {
  let prefix: [UInt8]
  let commitment: [UInt8]
  let key: SymmetricKey

  init(
    password: SecretBytes, slotHalf: SecretBytes, prefix: [UInt8], member: [UInt8], salt: [UInt8],
    cost: Argon2Cost, rehearsal: Bool
  ) throws {
    try slotHalf.require(32, .slotHalf)
    let hash = try PasswordHash.derive(password, salt: salt, cost: cost, rehearsal: rehearsal)
    let derived = KeyDerivation.expand(
      KeyDerivation.extract(hash, slotHalf, salt: member), info: Label.memberKey.bytes + prefix, count: 64)
    self.prefix = prefix
    key = derived.part(0..<32)
    commitment = derived.publicPart(32..<64)
  }

  /// What the sealed blob is bound to.
  var authenticated: [UInt8] { Label.memberRecord.bytes + prefix }
}
