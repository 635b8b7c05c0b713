import Clearing
import Config
import TerminalKit

/// Takes a closed case up again, with a reason.
struct ReopenScreen: FormPage {
  enum FieldID: Hashable, Sendable { case reason }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String

  init(_ number: String, _ context: ScreenContext) {
    self.number = number
    let parts = FormParts(context)
    fields = Form(
      [parts.code(.reason, .reopenReason, .reopeningReasons, required: true)], words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .reopen }
  var refusalField: FieldID { .reason }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.reopen, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let reason = fields.code(.reason, .reopeningReasons, context) else { return [] }
    return [.effect(.perform(.reopenCase(ReopenCase(number: number, reason: reason)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseMessage.caseReopened))]
  }
}
