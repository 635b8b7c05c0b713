import Clearing
import Config
import ReadModel
import TerminalKit

/// Makes another member of the own body answer for a case.
struct AssignScreen: FormPage {
  enum FieldID: Hashable, Sendable { case member }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let members: [MemberID]

  init(_ view: CaseView, _ context: ScreenContext) {
    number = view.row.number
    let directory = context.desk.directory
    members = directory.members(of: context.desk.reader.body).filter { $0 != view.row.assigned }
    let parts = FormParts(context)
    fields = Form(
      [parts.pick(.member, .member, options: members.map(directory.name), required: true)],
      words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .assign }
  var refusalField: FieldID { .member }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.assign, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let choice = fields.choice(of: .member), members.indices.contains(choice) else {
      return []
    }
    return [.effect(.perform(.assignCase(AssignCase(number: number, member: members[choice])), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseMessage.assigned))]
  }
}
