import ArgumentParser
import Clearing
import ReadModel
import Reports

/// The agenda of a meeting: what was asked for, and what is due by itself.
struct MeetingAgendaCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "The agenda of a meeting, with everything that is due by itself.")

  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Argument(help: "The meeting's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let desk = member.desk
    let number = FileNumber.normalized(number)
    guard let agenda = MeetingAgenda(number, desk.world, reader: desk.reader, today: desk.today) else {
      throw Refusal.notFoundOrNotPermitted
    }
    try give(AgendaPaper.paper(agenda, member.programmeWords)) {
      Answer.json(AgendaPage(agenda, member.labels))
    }
  }
}

/// The answer of `meeting agenda`.
struct AgendaPage: Encodable {
  struct Vacancy: Encodable {
    let body: String
    let role: String
    let since: String
    let days: Int
  }

  /// A mandate that is due for control.
  struct Control: Encodable {
    let decision: String
    let mandate: String
    let wording: String
    let responsible: String
    let status: String
    let control: String
    let overdue: Bool

    init(_ due: DueControl, _ labels: Labels) {
      decision = due.decision
      mandate = due.mandate.label
      wording = due.mandate.wording
      responsible = due.mandate.responsible.body.map(labels.code) ?? due.mandate.responsible.name ?? ""
      status = due.status.rawValue
      control = due.control.description
      overdue = due.isOverdue
    }
  }

  let number: String
  let on: String
  let period: String
  let since: String
  let topics: [String]
  let invited: [DelegationLine]
  let release: String?
  let checksum: String?
  let protectedTables: [String]
  let controls: [Control]
  let unreportedMeasures: [String]
  let lapsedOffers: Int?
  let lessons: [String: Int]?
  let vacancies: [Vacancy]
  let stops: [String]
  let trainings: [TrainingLine]
  let gaps: [GapLine]
  let effort: [EffortLine]

  init(_ agenda: MeetingAgenda, _ labels: Labels) {
    let meeting = agenda.meeting.called.meeting
    number = agenda.meeting.number
    on = meeting.on.description
    period = agenda.period.description
    since = agenda.since.description
    topics = meeting.topics
    invited = meeting.invited.map { DelegationLine($0, labels) }
    release = agenda.figures?.number
    checksum = agenda.figures?.checksum
    protectedTables = agenda.figures?.protected.map(\.id) ?? []
    controls = agenda.controls.map { Control($0, labels) }
    unreportedMeasures = agenda.unreported.map(\.number)
    lapsedOffers = agenda.lapsedOffers
    lessons = agenda.lessons.map { lessons in
      Dictionary(uniqueKeysWithValues: lessons.counts.map { ($0.category, $0.cases) })
    }
    vacancies = agenda.vacancies.map {
      Vacancy(
        body: labels.code($0.post.body), role: $0.post.role.rawValue, since: $0.since.description,
        days: $0.days)
    }
    stops = agenda.stops.map { labels.code($0.body) }
    trainings = agenda.trainings.map { TrainingLine($0, labels) }
    gaps = agenda.gaps.map { GapLine($0, labels) }
    effort = agenda.efforts.map { EffortLine($0, labels) }
  }
}
