import Clearing
import Config
import ReadModel
import TerminalKit

/// The fields of a new case or incident: first what must be, then what may be.
struct NewCaseFields {
  private let parts: FormParts
  private let words: Words
  private let desk: DeskReader
  /// The report that is known already.
  private let report: ReceivedReportRow?

  init(_ context: ScreenContext, _ report: ReceivedReportRow? = nil) {
    self.report = report
    parts = FormParts(context)
    words = context.words
    desk = context.desk
  }

  func form(withCase: Bool) -> Form<NewCaseScreen.FieldID> {
    let needed = withCase ? basics + caseBasics + account : basics + account
    return Form(needed + optional + (withCase ? person : []) + [contributed], words: words.form)
  }

  private var basics: [FormField<NewCaseScreen.FieldID>] {
    [
      parts.day(.receivedOn, .receivedOn, required: true, value: report?.core.receivedOn ?? desk.today),
      parts.code(.channel, .channel, .channels, required: true, chosen: report?.core.channel),
      parts.code(.matter, .matter, .acts, required: true),
      parts.text(.place, .place, required: true, hint: .placeHint),
    ]
  }

  private var caseBasics: [FormField<NewCaseScreen.FieldID>] {
    [
      parts.answer(.urgent, .urgent, value: false), parts.answerOrLater(.consent, .consentNow),
      parts.text(.shortName, .shortName, required: true, hint: .shortNameHint),
    ]
  }

  private var account: [FormField<NewCaseScreen.FieldID>] {
    [parts.long(.description, .description, value: report?.text ?? "")]
  }

  private var optional: [FormField<NewCaseScreen.FieldID>] {
    [
      parts.day(.occurredOn, .occurredOn), parts.code(.motive, .motive, .motives),
      parts.code(
        .affectedKind, .affectedKind, .affectedKinds, chosen: Self.usual("individual", .affectedKinds, desk)),
      parts.text(.exactPlace, .exactPlace),
    ]
  }

  private var person: [FormField<NewCaseScreen.FieldID>] {
    [
      parts.code(
        .language, .language, .languages, chosen: report?.core.language ?? Self.usual("de", .languages, desk)),
      parts.text(.realName, .realName), parts.text(.phone, .phone),
    ]
  }

  private var contributed: FormField<NewCaseScreen.FieldID> {
    parts.answer(.contributed, .contributed, value: true)
  }

  /// The usual code of a list; its first one where the list does not have it.
  static func usual(_ code: String, _ list: CodeListName, _ desk: DeskReader) -> String? {
    let codes = desk.codes(list).map(\.code)
    return codes.contains(code) ? code : codes.first
  }
}
