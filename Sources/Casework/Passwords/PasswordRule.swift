import Vault

/// What a password must be: long. Rules about its characters make people write it down.
enum PasswordRule {
  /// The least number of characters in a live log.
  static let least = 12

  /// Throws `SessionError.passwordTooShort`; a rehearsal takes any password that is not empty.
  static func check(_ password: SecretBytes, rehearsal: Bool) throws(SessionError) {
    let least = rehearsal ? 1 : least
    // Bytes that continue a character of UTF-8 are no characters of their own.
    let characters = password.withBytes { bytes in bytes.count { $0 & 0xC0 != 0x80 } }
    guard characters >= least else { throw .passwordTooShort(least: least) }
  }
}
