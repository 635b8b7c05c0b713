import Clearing
import Config
import ReadModel
import TerminalKit

/// Declines an offered case with a reason, after a question.
struct DeclineScreen: FormPage {
  enum FieldID: Hashable, Sendable { case reason, suggestion }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let row: ReferralRow

  init(_ row: ReferralRow, _ context: ScreenContext) {
    self.row = row
    let parts = FormParts(context)
    let desk = context.desk
    fields = Form(
      [
        parts.code(.reason, .declineReason, .declineReasons, required: true),
        parts.pick(.suggestion, .suggestedBody, options: desk.recipients.map { desk.body($0.id) }),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .decline(row.number) }
  var help: ScreenPhraseHelp { .decline }
  var refusalField: FieldID { .reason }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.decline, ["number": row.number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let reason = fields.code(.reason, .declineReasons, context) else { return [] }
    let words = context.words
    let recipients = context.desk.recipients
    let suggestion = fields.choice(of: .suggestion).flatMap {
      recipients.indices.contains($0) ? recipients[$0].id : nil
    }
    let number = row.number
    let text = words.plain(
      ScreenPhraseForm.declineText,
      [
        "number": number, "reason": context.desk.label(.declineReasons, reason),
        "sender": context.desk.body(row.from),
      ])
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseForm.declineTitle), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseForm.declineAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in .decline(DeclineReferral(number: number, reason: reason, suggestion: suggestion)) },
      done: .declined, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }
}
