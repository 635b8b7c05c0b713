import Config
import Vault

/// Recovery kits and invitations as German words.
enum KitWords {
  private static func code() throws -> WordCode {
    try WordCode(list: EmbeddedFile.words.text.split(separator: "\n").map(String.init))
  }

  /// The 24 words of a kit.
  static func words(of kit: RecoveryKit) throws -> [String] { try code().words(for: kit) }

  /// The kit of words that were typed; throws `VaultError` naming the place of a word that is not on the list.
  static func kit(of typed: SecretBytes) throws -> RecoveryKit {
    try code().kit(from: typed.withBytes { String(decoding: $0, as: UTF8.self) })
  }

  /// Six random words, good for an invitation.
  static func passphrase() throws -> String { try code().passphrase(words: 6) }

  /// Whether a word was typed back; four letters are enough, and case does not matter.
  static func matches(_ typed: SecretBytes, _ word: String) -> Bool {
    WordCode.matches(typed.withBytes { String(decoding: $0, as: UTF8.self) }, word)
  }
}
