import Clearing
import Config
import TerminalKit

/// Closes a case with its reason and its three outcomes, after a question.
struct CloseScreen: FormPage {
  enum FieldID: Hashable, Sendable { case reason, support, institutional, criminal }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String

  init(_ number: String, _ context: ScreenContext) {
    self.number = number
    let parts = FormParts(context)
    fields = Form(
      [
        parts.code(.reason, .closingReason, .closingReasons, required: true),
        parts.code(.support, .supportOutcome, .supportOutcomes),
        parts.code(.institutional, .institutionalOutcome, .institutionalOutcomes),
        parts.code(.criminal, .criminalOutcome, .criminalOutcomes),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .closing(number) }
  var help: ScreenPhraseHelp { .closing }
  var refusalField: FieldID { .reason }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.closing, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let reason = fields.code(.reason, .closingReasons, context) else { return [] }
    let words = context.words
    let closing = Closing(
      reason: reason, support: fields.code(.support, .supportOutcomes, context),
      institutional: fields.code(.institutional, .institutionalOutcomes, context),
      criminal: fields.code(.criminal, .criminalOutcomes, context))
    let number = number
    let text = words.plain(
      ScreenPhraseForm.closeText,
      ["number": number, "reason": context.desk.label(.closingReasons, reason)])
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseForm.closeTitle), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseForm.closeAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in .closeCase(CloseCase(number: number, closing: closing)) }, done: .caseClosed, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }
}
