import Clearing
import Config
import TerminalKit

/// Says on which days one is away; no reason is asked for.
struct AbsenceScreen: FormPage {
  enum FieldID: Hashable, Sendable { case from, until }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false

  init(_ context: ScreenContext) {
    let parts = FormParts(context)
    fields = Form(
      [
        parts.day(
          .from, .firstDay, required: true, direction: .future, value: context.desk.today),
        parts.day(.until, .lastDay, required: true, direction: .future),
      ], words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .absence }
  var refusalField: FieldID { .until }

  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhrasePosts.absence) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhrasePosts.absenceState) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let from = fields.day(.from, context, direction: .future),
      let until = fields.day(.until, context, direction: .future)
    else { return [] }
    let command = NoteAbsence(member: context.desk.reader.member, from: from, until: until)
    return [.effect(.perform(.noteAbsence(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePosts.saved))]
  }
}
