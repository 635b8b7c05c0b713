import Clearing
import Config
import ReadModel
import Reports
import TerminalKit

/// What screens may ask about the steps around a case: conflicts, conferences, follow-ups, reports, ties. Every answer has passed
/// the gate.
struct DeskCasework: Sendable {
  private let desk: Desk
  private let language: Language

  init(_ desk: Desk, _ language: Language) {
    self.desk = desk
    self.language = language
  }

  private var reader: Author { desk.reader }

  /// Who is kept away from what; only from one case where its number is named.
  func conflicts(about number: String? = nil) -> [ConflictRow] {
    let rows = ConflictList(desk.world, reader: reader, today: desk.today).rows
    return number.map { number in rows.filter { $0.isCase && $0.number == number } } ?? rows
  }

  /// The bodies that somebody can complain about in a case or incident: not the own one, nor one whose hierarchy holds it, nor
  /// who is kept away already.
  func accusable(besides shields: [Shield]) -> [BodyID] {
    Directory(desk.world).bodies.map(\.id).filter { body in
      body != reader.body && !desk.world.arrangements.above(body).contains(reader.body)
        && !shields.contains { $0.body == body }
    }
  }

  /// The bodies that would be kept away with one, that one first.
  func leftOut(with body: BodyID) -> [BodyID] { [body] + desk.world.arrangements.above(body) }

  /// What keeping a body away from a case would mean.
  func effect(of body: BodyID, on number: String) -> ShieldEffect? {
    ShieldEffect(body, number: number, desk.world, reader: reader, today: desk.today)
  }

  /// The case conferences that the reader may know of; only those about one case where its number is named.
  func conferences(about number: String? = nil) -> [ConferenceRow] {
    let rows = ConferenceList(desk.world, reader: reader, today: desk.today).rows
    return number.map { number in rows.filter { $0.file == number } } ?? rows
  }

  /// What the follow-up of a case asks for; empty where none runs.
  func followUpQuestions(_ number: String) -> [StepQuestion] {
    let steps = CourseView(number: number, desk)?.steps ?? []
    return steps.first { $0.step.ends.contains(.followedUp) }?.step.asks ?? []
  }

  /// The wording of a step's question.
  func label(_ question: StepQuestion) -> String {
    switch language {
    case .german: question.label.german
    case .english: question.label.english
    }
  }

  /// The deadlines of a case that run, with their public names: what a person can still do.
  func remedies(_ number: String) -> [(rule: String, title: String, until: CalendarDay?)] {
    let words = DueWords(desk, language)
    return DueList(desk.world, reader: reader, today: desk.today, now: desk.now).rows.compactMap { row in
      guard row.number == number, row.kind == .deadline || row.kind == .notStarted, let rule = row.rule
      else { return nil }
      return (rule, words.title(row) ?? rule, row.due?.day)
    }
  }

  /// The own body's incidents, the latest first.
  func ownIncidents() -> [IncidentRow] {
    IncidentList(desk.world, reader: reader, today: desk.today) { $0 }.rows.filter(\.isOwn)
  }

  /// The reports that the own body received, the newest first.
  func reports() -> [ReceivedReportRow] {
    ReportList(desk.world, reader: reader, today: desk.today).rows
  }

  /// Does the reader say which incidents are one?
  var mayTie: Bool {
    desk.rights.permit(
      .linkIncidents, roles: reader.roles, relation: desk.world.relationToClearing(of: reader.body))
  }

  /// Incidents of several bodies that are probably one.
  func likely() -> [LikelyRow] {
    let list = try? LikelyIncidents(
      desk.world, reader: reader, today: desk.today, rule: desk.procedure.sameIncident,
      taxonomy: desk.taxonomy)
    return list?.rows ?? []
  }

  /// The words for a kind by which they are compared.
  func label(kind: String) -> String { ActGroup.words(kind, desk.taxonomy, language) }
}
