import Config
import Vault

extension VaultError {
  /// The sentence for words that are no kit's; nil for everything else, of which only the kind is named.
  func kitSentence(_ language: Language) -> String? {
    switch self {
    case .wordCount(let count):
      return TrustPhrase.kitWordCount.text(in: language, ["count": String(count)])
    case .unknownWord(let place):
      return TrustPhrase.kitWordUnknown.text(in: language, ["place": String(place)])
    case .wordChecksum: return TrustPhrase.kitWordChecksum.text(in: language)
    case .badLength, .badFormat, .tooLong, .costBelowFloor, .costAboveCeiling, .passwordHashFailed,
      .wrongPassword, .tampered, .commitmentMismatch, .cannotOpen, .contextMismatch, .badPublicKey,
      .outOfMemory, .randomSourceFailed:
      return nil
    }
  }
}
