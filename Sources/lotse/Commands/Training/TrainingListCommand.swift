import ArgumentParser
import Clearing
import ReadModel
import Reports

/// The trainings of a period, whom they reached, and who is left.
struct TrainingListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Trainings of a period, reach by group, and who is still to be reached.")

  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Option(name: .long, help: "2026-H1, 2026-H2 or 2026; the running half-year if left out.")
  var period: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let (desk, labels) = (member.desk, member.labels)
    let period = try member.period(period)
    let list = TrainingList(desk.world, period: period, today: desk.today)
    let page = TrainingPage(
      period: period.description, trainings: list.rows.map { TrainingLine($0, labels) },
      reach: list.reach.map {
        TrainingPage.Reach(group: $0.group, trainings: $0.trainings, persons: $0.persons)
      }, gaps: list.gaps.map { GapLine($0, labels) })
    try give(TrainingPaper.paper(list, period: period, today: desk.today, member.programmeWords)) {
      Answer.json(page)
    }
  }
}

/// The answer of `training list`.
struct TrainingPage: Encodable {
  struct Reach: Encodable {
    let group: String
    let trainings: Int
    let persons: Int
  }

  let period: String
  let trainings: [TrainingLine]
  let reach: [Reach]
  let gaps: [GapLine]
}
