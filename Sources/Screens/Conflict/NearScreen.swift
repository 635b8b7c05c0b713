import Clearing
import Config
import TerminalKit

/// Says that somebody of the own body stands too near to somebody in a case: oneself first, then colleagues. Why is never asked.
struct NearScreen: FormPage {
  enum FieldID: Hashable, Sendable { case member }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let members: [MemberID]

  /// `related`: who stands too near already.
  init(_ number: String, _ related: [MemberID], _ context: ScreenContext) {
    self.number = number
    let (directory, reader) = (context.desk.directory, context.desk.reader)
    let colleagues = directory.members(of: reader.body).filter {
      $0 != reader.member && !related.contains($0)
    }
    members = [reader.member] + colleagues
    let options = [context.words.plain(ScreenPhraseConflict.oneself)] + colleagues.map(directory.name)
    fields = Form(
      [FormParts(context).pick(.member, .nearMember, options: options, required: true)],
      words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .near }
  var refusalField: FieldID { .member }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseConflict.nearForm, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let choice = fields.choice(of: .member), members.indices.contains(choice) else { return [] }
    let (words, number, member) = (context.words, number, members[choice])
    let isOwn = member == context.desk.reader.member
    let text = words.plain(
      isOwn ? ScreenPhraseConflict.nearOwnText : .nearText,
      ["number": number, "name": context.desk.directory.name(member)])
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseConflict.nearTitle), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseConflict.answer), confirmation: .letter(words.yesLetter)),
      command: { _ in .declareRelation(DeclareRelation(number: number, member: member)) },
      done: isOwn ? .relationOwn : .relationDeclared, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }
}
