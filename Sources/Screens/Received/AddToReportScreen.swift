import Clearing
import Config
import TerminalKit

/// Adds to a report what its reporter said later, or what the body asked or answered.
struct AddToReportScreen: FormPage {
  enum FieldID: Hashable, Sendable { case by, text, checked }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String

  init(_ number: String, _ context: ScreenContext) {
    self.number = number
    let (parts, words) = (FormParts(context), context.words)
    let sides = [ScreenPhraseReceived.fromReporter, .fromUs].map { words.plain($0) }
    fields = Form(
      [
        parts.pick(.by, .saidBy, options: sides, required: true, chosen: 0),
        parts.long(.text, .said, required: true), parts.answer(.checked, .keepAnyway, value: false),
      ], words: words.form)
  }

  var draft: DraftKey? { .addToReport(number) }
  var help: ScreenPhraseHelp { .addToReport }
  var refusalField: FieldID { .text }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseReceived.recordState) }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseReceived.add, ["number": number])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    fields.focusedField == .checked
      ? [context.words(ScreenPhraseReceived.checkedHelp)] : fieldHelp(context)
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let text = fields.entered(.text) else { return [] }
    let command = AddToReport(
      number: number, text: text, isAnswer: fields.choice(of: .by) == 1,
      isChecked: fields.choice(of: .checked) == 0)
    return [.effect(.perform(.addToReport(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseReceived.addedDone))]
  }
}
