import Clearing
import Config
import ReadModel
import TerminalKit

/// Says that a case is about one more incident of the own body, or no longer about one of them.
struct CaseIncidentScreen: FormPage {
  enum FieldID: Hashable, Sendable { case incident }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let links: Bool
  private let incidents: [String]

  /// `links`: an incident comes to the case; otherwise one leaves it.
  init(_ view: CaseView, links: Bool, _ context: ScreenContext) {
    number = view.row.number
    self.links = links
    let own = view.incidents.map(\.row).filter(\.isOwn)
    let known = Set(own.map(\.number))
    let rows = links ? context.desk.casework.ownIncidents().filter { !known.contains($0.number) } : own
    incidents = rows.map(\.number)
    fields = Form(
      [IncidentWords(context).pick(.incident, .incident, rows, required: true)],
      words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .caseIncident }
  var refusalField: FieldID { .incident }

  func accesses(_ context: ScreenContext) -> [Access] { links ? [Access(.listIncidents)] : [] }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(links ? ScreenPhraseTie.caseLink : .caseUnlink, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let place = fields.choice(of: .incident), incidents.indices.contains(place) else {
      return []
    }
    let command = LinkCaseIncident(number: number, incident: incidents[place], isLinked: links)
    return [.effect(.perform(.linkCaseIncident(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(links ? ScreenPhraseTie.caseLinked : .caseUnlinked))]
  }
}
