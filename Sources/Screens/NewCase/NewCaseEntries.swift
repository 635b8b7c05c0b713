import Clearing
import TerminalKit

/// What was filled in, as the command takes it.
struct NewCaseEntries {
  let incident: IncidentEntry
  private let cover: CaseCover
  private let persons: [OpenCase.Affected]

  /// nil if a field that was checked turns out to be empty.
  init?(_ form: Form<NewCaseScreen.FieldID>, _ context: ScreenContext, withCase: Bool) {
    guard let receivedOn = form.day(.receivedOn, context), let matter = form.code(.matter, .acts, context),
      let channel = form.code(.channel, .channels, context), let place = form.entered(.place)
    else { return nil }
    let desk = context.desk
    let affectedKind =
      form.code(.affectedKind, .affectedKinds, context)
      ?? NewCaseFields.usual("individual", .affectedKinds, desk) ?? ""
    let language =
      form.code(.language, .languages, context) ?? NewCaseFields.usual("de", .languages, desk) ?? ""
    cover = CaseCover(
      topic: matter, place: place, language: language,
      urgency: form.choice(of: .urgent) == 0 ? .urgent : .normal,
      receivedOn: receivedOn, channel: channel, affectedKind: affectedKind)
    let occurred = form.day(.occurredOn, context)
    var core = IncidentCore(
      occurred: Occurrence(from: occurred, precision: occurred == nil ? .unknown : .day),
      receivedOn: receivedOn,
      area: Clearing.Area(municipality: place), acts: [matter], motives: Self.motives(form, context))
    core.affectedKind = affectedKind
    core.channel = channel
    incident = IncidentEntry(
      core: core, narrative: form.entered(.description) ?? "", exactPlace: form.entered(.exactPlace),
      contributed: form.choice(of: .contributed) != 1)
    persons = withCase ? Self.persons(form, language: language) : []
  }

  /// Incident and case together.
  var openCase: OpenCase {
    OpenCase(cover: cover, incident: incident, persons: persons, contributed: incident.contributed)
  }

  private static func motives(_ form: Form<NewCaseScreen.FieldID>, _ context: ScreenContext) -> [Motive] {
    guard let code = form.code(.motive, .motives, context) else { return [] }
    let assessors = context.desk.codes(.assessors).map(\.code)
    let own =
      context.desk.reader.kind == .counselling
      ? "counselling" : context.desk.reader.kind == .clearingOffice ? "counselling" : "city"
    return [
      Motive(code: code, assessedBy: assessors.contains(own) ? own : assessors.first ?? own, primary: true)
    ]
  }

  private static func persons(_ form: Form<NewCaseScreen.FieldID>, language: String) -> [OpenCase.Affected] {
    guard let label = form.entered(.shortName) else { return [] }
    let person = PersonRecord(label: label, name: form.entered(.realName), language: language)
    let contact = form.entered(.phone).map { ContactRecord(phone: $0) }
    return [OpenCase.Affected(person: person, contact: contact)]
  }
}
