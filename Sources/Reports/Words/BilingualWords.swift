import Clearing
import Config

extension BilingualText {
  /// The text in one language.
  public func text(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }
}
