import Clearing
import Config
import ReadModel
import TerminalKit

/// Asks the police contact a question that leads to no case.
struct EnquiryForm: FormPage {
  enum FieldID: Hashable, Sendable { case recipient, category, area, text }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let recipients: [BodyID]

  /// The bodies that can be asked.
  static func recipients(_ context: ScreenContext) -> [BodyID] {
    context.desk.recipients.filter { $0.kind == .policeContact }.map(\.id)
  }

  init(_ context: ScreenContext) {
    recipients = Self.recipients(context)
    let parts = FormParts(context)
    let areas = [ScreenPhraseField.areaCity, .areaLand].map { context.words.plain($0) }
    fields = Form(
      [
        parts.pick(
          .recipient, .recipient, options: recipients.map(context.desk.body), required: true,
          chosen: recipients.count == 1 ? 0 : nil),
        parts.code(.category, .matter, .acts, required: true),
        parts.pick(.area, .roughArea, options: areas, required: true),
        parts.long(.text, .question, required: true),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .askEnquiry }
  var help: ScreenPhraseHelp { .enquiryForm }
  var refusalField: FieldID { .text }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseForm.askEnquiry) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseForm.enquiryState) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let place = fields.choice(of: .recipient), recipients.indices.contains(place),
      let category = fields.code(.category, .acts, context), let text = fields.entered(.text)
    else { return [] }
    let recipient = recipients[place]
    let area: EnquiryArea = fields.choice(of: .area) == 0 ? .city : .land
    let words = context.words
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseForm.enquiryTitle),
        lines: SafeText.paragraphs(
          words.plain(ScreenPhraseForm.enquiryText, ["body": context.desk.body(recipient)])),
        answer: words(ScreenPhraseForm.enquiryAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in
        .askEnquiry(AskEnquiry(recipient: recipient, category: category, area: area, text: text))
      },
      done: .enquiryAsked, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }
}
