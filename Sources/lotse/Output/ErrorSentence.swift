import Casework
import Clearing
import Config
import CursesDriver
import EventStore
import Interchange
import LogVerifier
import Rulebook
import Vault

/// The sentence for an error: what happened, then what to do.
enum ErrorSentence {
  /// The sentence; an error that nobody foresaw is named by its type only, never by its content.
  static func text(_ error: any Error, _ language: Language) -> String {
    if let sentence = (error as? VaultError)?.kitSentence(language) { return sentence }
    switch error {
    case let worded as WordedRefusal: return worded.text
    case let worded as WordedDeadlineFault: return worded.text
    case let refusal as Refusal: return refusal.phrase.text(in: language)
    case let fault as RulebookError: return fault.text(in: language)
    case let fault as UsageFault: return fault.text(in: language)
    case let fault as SessionError: return fault.text(in: language)
    case let fault as StoreError: return fault.text(in: language)
    case let fault as ProofError: return fault.text(in: language)
    case let fault as TerminalFault: return fault.text(in: language)
    case let fault as ImportFault: return fault.text(in: language)
    case let fault as CountTableFault: return fault.text(in: language)
    default: return CommandPhrase.unforeseen.text(in: language, ["kind": String(describing: type(of: error))])
    }
  }
}
