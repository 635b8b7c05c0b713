import Foundation

extension SecretBytes {
  /// A password as it is hashed: NFC, UTF-8. The caller's string and the normalised one are not wiped (Swift
  /// strings cannot be); prefer `password(wiping:)` for what was typed.
  public static func password(_ text: String) throws -> SecretBytes {
    var bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    return try SecretBytes(wiping: &bytes)
  }

  /// A password as it is hashed, from the UTF-8 bytes that were typed, which are overwritten. ASCII is its own
  /// NFC, so that no string is made of it. Throws `VaultError.badFormat(.password)` for bytes that are no UTF-8.
  public static func password(wiping utf8: inout [UInt8]) throws -> SecretBytes {
    defer { utf8.withUnsafeMutableBytes { wipe($0) } }
    if utf8.allSatisfy({ $0 < 0x80 }) { return try SecretBytes(wiping: &utf8) }
    guard let text = String(validating: utf8, as: UTF8.self) else { throw VaultError.badFormat(.password) }
    return try password(text)
  }
}
