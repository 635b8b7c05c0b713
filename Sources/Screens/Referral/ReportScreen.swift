import Clearing
import Config
import ReadModel
import TerminalKit

/// Reports back what came of an accepted referral, after a question.
struct ReportScreen: FormPage {
  enum FieldID: Hashable, Sendable { case outcome, text }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let row: ReferralRow

  init(_ row: ReferralRow, _ context: ScreenContext) {
    self.row = row
    let parts = FormParts(context)
    fields = Form(
      [parts.code(.outcome, .outcome, .reportOutcomes, required: true), parts.long(.text, .report)],
      words: context.words.form)
  }

  var draft: DraftKey? { .report(row.number) }
  var help: ScreenPhraseHelp { .report }
  var refusalField: FieldID { .outcome }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.report, ["number": row.number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let outcome = fields.code(.outcome, .reportOutcomes, context) else { return [] }
    let words = context.words
    let number = row.number
    let account = fields.entered(.text)
    let text = words.plain(
      ScreenPhraseForm.reportText,
      [
        "number": number, "outcome": context.desk.label(.reportOutcomes, outcome),
        "sender": context.desk.body(row.from),
      ])
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseForm.reportTitle), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseForm.reportAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in .report(ReportReferral(number: number, outcome: outcome, text: account)) },
      done: .reported, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }
}
