import ArgumentParser
import Clearing
import Config
import ReadModel
import Reports

/// Lists measures by point of the action plan, with their results of a period and the points without a measure.
struct MeasureListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The report on the action plan for a period: measures, results, points without a measure.")
  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Option(name: .long, help: "2026-H1, 2026-H2 or 2026; the running half-year if left out.") var period:
    String?
  @Option(name: .long, help: "The first day, for a period of your own; needs --until.") var from: String?
  @Option(name: .long, help: "The last day, for a period of your own; needs --from.") var until: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let days = try days(today: member.desk.today)
    let book = try await member.control().book
    let points = member.desk.taxonomy.entries(.actionPoints).filter { $0.isValid(on: days.upperBound) }.map(
      \.code)
    try give(Paper(book, points: points, days: days, member.controlWords)) {
      Answer.json(ActionPlanPage(book, points: points, days: days, member.labels))
    }
  }

  private func days(today: CalendarDay) throws -> ClosedRange<CalendarDay> {
    if from != nil || until != nil {
      guard period == nil, let from, let until else { throw UsageFault.badPeriod }
      let (first, last) = (try DayText.read(from, today: today), try DayText.read(until, today: today))
      guard first <= last else { throw UsageFault.badPeriod }
      return first...last
    }
    guard let period = period.map(Period.init) ?? Period(containing: today) else {
      throw UsageFault.badPeriod
    }
    return period.days
  }
}
