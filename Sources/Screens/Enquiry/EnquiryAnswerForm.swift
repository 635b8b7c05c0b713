import Clearing
import Config
import ReadModel
import TerminalKit

/// Answers one of the abstract questions that wait.
struct EnquiryAnswerForm: FormPage {
  enum FieldID: Hashable, Sendable { case enquiry, text }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let waiting: [EnquiryRow]

  init(_ list: EnquiryList, _ context: ScreenContext) {
    waiting = list.rows.filter { !$0.isOwn && $0.answer == nil }
    let parts = FormParts(context)
    let options = waiting.map { "\($0.number) \(context.desk.label(.acts, $0.category))" }
    fields = Form(
      [
        parts.pick(
          .enquiry, .enquiry, options: options, required: true, chosen: waiting.count == 1 ? 0 : nil),
        parts.long(.text, .answer, required: true),
      ], words: context.words.form)
  }

  var draft: DraftKey? { waiting.first.map { .answerEnquiry($0.number) } }
  var help: ScreenPhraseHelp { .enquiryForm }
  var refusalField: FieldID { .text }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseForm.answerEnquiry) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let place = fields.choice(of: .enquiry), waiting.indices.contains(place),
      let text = fields.entered(.text)
    else { return [] }
    let row = waiting[place]
    let words = context.words
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseForm.enquiryTitle),
        lines: SafeText.paragraphs(
          words.plain(ScreenPhraseForm.enquiryText, ["body": context.desk.body(row.from)])),
        answer: words(ScreenPhraseForm.enquiryAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in .answerEnquiry(AnswerEnquiry(number: row.number, text: text)) },
      done: .enquiryAnswered, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }
}
