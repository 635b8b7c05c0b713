import Clearing
import Config
import ReadModel
import TerminalKit

/// Takes an own offer back, or gives an accepted case back: a reason, and a question before it.
struct HandBackScreen: FormPage {
  enum FieldID: Hashable, Sendable { case reason, suggestion }
  /// Who hands back.
  enum Kind: Sendable { case recall, giveBack }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let kind: Kind
  private let row: ReferralRow

  init(_ kind: Kind, _ row: ReferralRow, _ context: ScreenContext) {
    self.kind = kind
    self.row = row
    let parts = FormParts(context)
    let reason = parts.code(FieldID.reason, .declineReason, kind.list, required: true)
    let suggestion = parts.pick(
      FieldID.suggestion, .suggestedBody, options: context.desk.recipients.map { context.desk.body($0.id) })
    fields = Form(kind == .recall ? [reason] : [reason, suggestion], words: context.words.form)
  }

  var draft: DraftKey? {
    switch kind {
    case .recall: .recall(row.number)
    case .giveBack: .giveBack(row.number)
    }
  }
  var help: ScreenPhraseHelp { .handBack }
  var refusalField: FieldID { .reason }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(kind == .recall ? ScreenPhraseForm.recall : .giveBack, ["number": row.number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let reason = fields.code(.reason, kind.list, context) else { return [] }
    let (words, number, kind) = (context.words, row.number, kind)
    let suggestion = suggested(context)
    let values = [
      "number": number, "reason": context.desk.label(kind.list, reason),
      "body": context.desk.body(kind == .recall ? row.to : row.from),
    ]
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(kind == .recall ? ScreenPhraseForm.recallTitle : .giveBackTitle),
        lines: SafeText.paragraphs(
          words.plain(kind == .recall ? ScreenPhraseForm.recallText : .giveBackText, values)),
        answer: words(ScreenPhraseForm.handBackAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in
        switch kind {
        case .recall: .recall(RecallReferral(number: number, reason: reason))
        case .giveBack:
          .giveBack(ReturnReferral(number: number, reason: reason, suggestion: suggestion))
        }
      },
      done: kind == .recall ? .recalled : .givenBack, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }

  private func suggested(_ context: ScreenContext) -> BodyID? {
    guard kind == .giveBack else { return nil }
    let recipients = context.desk.recipients
    return fields.choice(of: .suggestion).flatMap {
      recipients.indices.contains($0) ? recipients[$0].id : nil
    }
  }
}

extension HandBackScreen.Kind {
  /// The list that the reason is on.
  fileprivate var list: CodeListName {
    switch self {
    case .recall: .recallReasons
    case .giveBack: .returnReasons
    }
  }
}
