import Clearing
import Config
import ReadModel
import TerminalKit

/// Records a message that came in, without a case; who reports is asked nowhere.
struct NewReportScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case receivedOn, channel, relation, said, anonymous, knows, language, incident, checked
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let incidents: [String]

  init(_ context: ScreenContext) {
    let (parts, words) = (FormParts(context), context.words)
    let rows = context.desk.casework.ownIncidents()
    incidents = rows.map(\.number)
    fields = Form(
      [
        parts.day(.receivedOn, .receivedOn, required: true, value: context.desk.today),
        parts.code(.channel, .channel, .channels, required: true),
        parts.code(.relation, .reporterRelation, .reporterRelations, required: true),
        parts.long(.said, .said, required: true),
        parts.answer(.anonymous, .anonymous, required: true, value: false),
        parts.known(
          .knows, label: words(ScreenPhraseField.affectedKnows), required: true, chosen: .unknown),
        parts.code(.language, .language, .languages),
        IncidentWords(context).pick(.incident, .incident, rows),
        parts.answer(.checked, .keepAnyway, value: false),
      ], words: words.form)
  }

  var draft: DraftKey? { .receivedReport }
  var help: ScreenPhraseHelp { .newReport }
  var refusalField: FieldID { .said }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseReceived.record) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseReceived.recordState) }
  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listIncidents)] }

  func standing(_ context: ScreenContext) -> [SafeText] {
    switch fields.focusedField {
    case .said: [context.words(ScreenPhraseField.residenceWarning)] + fieldHelp(context)
    case .checked: [context.words(ScreenPhraseReceived.checkedHelp)]
    case .receivedOn: [context.words(ScreenPhraseField.emergency)]
    case .channel, .relation, .anonymous, .knows, .language, .incident, nil: fieldHelp(context)
    }
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let day = fields.day(.receivedOn, context),
      let channel = fields.code(.channel, .channels, context), let text = fields.entered(.said),
      let relation = fields.code(.relation, .reporterRelations, context)
    else { return [] }
    let core = ReportCore(
      receivedOn: day, channel: channel, language: fields.code(.language, .languages, context),
      reporterRelation: relation, affectedKnows: fields.known(.knows) ?? .unknown,
      isAnonymous: fields.choice(of: .anonymous) == 0)
    let about = fields.choice(of: .incident).flatMap {
      incidents.indices.contains($0) ? incidents[$0] : nil
    }
    let command = RecordReport(
      core: core, text: text, incident: about, isChecked: fields.choice(of: .checked) == 0)
    return [.effect(.perform(.recordReport(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseReceived.recorded, ["number": number ?? ""]))]
  }
}
