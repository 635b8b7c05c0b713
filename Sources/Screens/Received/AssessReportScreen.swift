import Clearing
import Config
import ReadModel
import TerminalKit

/// Says which of the own incidents a report is about, or that it is about nothing the alliance works on.
struct AssessReportScreen: FormPage {
  enum FieldID: Hashable, Sendable { case about }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let incidents: [String]

  init(_ row: ReceivedReportRow, _ context: ScreenContext) {
    number = row.number
    let rows = context.desk.casework.ownIncidents()
    incidents = rows.map(\.number)
    let nothing = context.words.plain(ScreenPhraseReceived.aboutNothing)
    fields = Form(
      [
        IncidentWords(context).pick(.about, .about, rows, others: [nothing], required: true)
      ], words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .assessReport }
  var refusalField: FieldID { .about }
  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listIncidents)] }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseReceived.assess, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let place = fields.choice(of: .about) else { return [] }
    let about = incidents.indices.contains(place) ? incidents[place] : nil
    return [.effect(.perform(.assessReport(AssessReport(number: number, incident: about)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseReceived.assessed))]
  }
}
