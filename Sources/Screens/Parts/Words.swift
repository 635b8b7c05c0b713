import Clearing
import Config
import TerminalKit

/// Phrases, days and numbers in the reader's language, guarded for the screen.
struct Words: Sendable {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// A phrase with its values.
  func callAsFunction(_ phrase: some Wording, _ values: [String: String] = [:]) -> SafeText {
    SafeText(phrase.text(in: language, values))
  }

  /// A phrase as plain text, to be a value of another one.
  func plain(_ phrase: some Wording, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }

  /// The label of a code entry.
  func label(_ entry: CodeEntry) -> String {
    switch language {
    case .german: entry.german
    case .english: entry.english
    }
  }

  /// `1 Zeile`, `2 Zeilen`.
  func lines(_ count: Int) -> String {
    count == 1 ? plain(ScreenPhraseFrame.oneLine) : plain(ScreenPhraseFrame.lines, ["count": String(count)])
  }

  /// The words of every form.
  var form: FormWords {
    let words = self
    return FormWords(
      required: words(ScreenPhraseFrame.required), fault: words(ScreenPhraseFrame.fault),
      missing: words(ScreenPhraseFrame.missing),
      unknown: { words(ScreenPhraseFrame.unknownOption, ["typed": $0.printable]) },
      suggestion: { words(ScreenPhraseFrame.suggestion, ["option": $0.printable]) },
      save: words(ScreenPhraseFrame.save), cancel: words(ScreenPhraseFrame.cancel),
      help: words(ScreenPhraseFrame.help))
  }

  /// The letter that says yes.
  var yesLetter: Character { Mnemonics.yes(language) }
}
