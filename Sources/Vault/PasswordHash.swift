import CArgon2

/// Argon2id, version 0x13 (RFC 9106), by libargon2, which wipes its working memory itself.
public enum PasswordHash {
  /// Bytes of a salt.
  public static let saltLength = 16
  /// Bytes of a result.
  public static let length = 32

  /// 32 bytes from a password (NFC UTF-8, see `SecretBytes.password`) and a 16-byte salt. The cost is checked
  /// before anything is computed. Throws `costBelowFloor`, `costAboveCeiling`, `badLength(.salt)`,
  /// `passwordHashFailed`.
  public static func derive(
    _ password: SecretBytes, salt: [UInt8], cost: Argon2Cost, rehearsal: Bool
  ) throws -> SecretBytes {
    try cost.check(rehearsal: rehearsal)
    try salt.require(saltLength, .salt)
    return try SecretBytes(count: length) { result in
      let code = password.withBytes { password in
        argon2id_hash_raw(
          cost.passes, cost.memoryKiB, UInt32(cost.lanes), password.baseAddress, password.count,
          salt, salt.count, result.baseAddress, result.count)
      }
      if code != ARGON2_OK.rawValue { throw VaultError.passwordHashFailed(code: code) }
    }
  }
}
