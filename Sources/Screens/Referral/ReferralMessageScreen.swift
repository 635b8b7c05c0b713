import Clearing
import Config
import ReadModel
import TerminalKit

/// A question about an offer, or the reply to it: one text field, and a question before it is sent.
struct ReferralMessageScreen: FormPage {
  enum FieldID: Hashable, Sendable { case text }
  /// Which way the words go.
  enum Kind: Sendable { case ask, reply }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let kind: Kind
  private let row: ReferralRow

  init(_ kind: Kind, _ row: ReferralRow, _ context: ScreenContext) {
    self.kind = kind
    self.row = row
    let parts = FormParts(context)
    fields = Form(
      [parts.long(.text, kind == .ask ? .question : .reply, required: true)], words: context.words.form)
  }

  var draft: DraftKey? {
    switch kind {
    case .ask: .ask(row.number)
    case .reply: .reply(row.number)
    }
  }
  var help: ScreenPhraseHelp { .message }
  var refusalField: FieldID { .text }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(kind == .ask ? ScreenPhraseForm.ask : .reply, ["number": row.number])
  }

  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseForm.messageState) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let text = fields.entered(.text) else { return [] }
    let (words, number, kind) = (context.words, row.number, kind)
    let other = context.desk.body(kind == .ask ? row.from : row.to)
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(kind == .ask ? ScreenPhraseForm.askTitle : .replyTitle),
        lines: SafeText.paragraphs(
          words.plain(
            kind == .ask ? ScreenPhraseForm.askText : .replyText, ["number": number, "body": other])),
        answer: words(ScreenPhraseForm.messageAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in
        switch kind {
        case .ask: .ask(AskReferral(number: number, text: text))
        case .reply: .reply(ReplyReferral(number: number, text: text))
        }
      },
      done: kind == .ask ? .asked : .replied, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }
}
