import Clearing
import Config
import TerminalKit

/// Ends that a body or a member is kept away from a case or incident.
struct ReadmitScreen: FormPage {
  enum FieldID: Hashable, Sendable { case who }
  /// Who is kept away.
  private enum Kept: Sendable {
    case body(BodyID)
    case member(MemberID)
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let isCase: Bool
  private let kept: [Kept]
  private let names: [String]

  init(
    _ number: String, isCase: Bool, _ shields: [Shield], _ related: [MemberID], _ context: ScreenContext
  ) {
    self.number = number
    self.isCase = isCase
    kept = shields.map { .body($0.body) } + related.map { .member($0) }
    names = shields.map { context.desk.body($0.body) } + related.map(context.desk.directory.name)
    fields = Form(
      [
        FormParts(context).pick(
          .who, .readmitWho, options: names, required: true, chosen: names.count == 1 ? 0 : nil)
      ], words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .readmit }
  var refusalField: FieldID { .who }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseConflict.readmitForm, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let choice = fields.choice(of: .who), kept.indices.contains(choice),
      let command = command(kept[choice], context)
    else { return [] }
    let words = context.words
    let text = words.plain(
      ScreenPhraseConflict.readmitText, ["number": number, "who": names[choice]])
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseConflict.readmitTitle), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseConflict.answer), confirmation: .letter(words.yesLetter)),
      command: { _ in command }, done: .readmitted, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }

  private func command(_ kept: Kept, _ context: ScreenContext) -> ScreenCommand? {
    switch kept {
    case .member(let member):
      return .declareRelation(DeclareRelation(number: number, member: member, ends: true))
    case .body(let body):
      guard let code = context.desk.directory.body(body)?.code else { return nil }
      return isCase
        ? .shieldCase(ShieldCase(number: number, .end(code: code)))
        : .shieldIncident(ShieldIncident(number: number, .end(code: code)))
    }
  }
}
