import ArgumentParser
import Clearing
import ReadModel
import Reports

/// Shows a decision with all reports, or prints one report as it is handed in.
struct DecisionShow: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "A decision with its reports, or one report to hand in: text, html, odt, csv, json.")
  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Argument(help: "The decision's number.") var number: String
  @Option(name: .long, help: "One report only: 1 for the first, or last.") var report: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    guard let decision = try await member.control().book.decision(number) else {
      throw Refusal.notFoundOrNotPermitted
    }
    guard let report else {
      return try give(Paper(decision, member.controlWords)) {
        Answer.json(DecisionPage(decision, member.labels))
      }
    }
    let ordinal = report == "last" ? decision.reports.count : Int(report) ?? 0
    guard let found = decision.reports.first(where: { $0.ordinal == ordinal }) else {
      throw Refusal.notFoundOrNotPermitted
    }
    try give(Paper(found, of: decision, member.controlWords)) {
      Answer.json(ControlReportPage(found, member.labels))
    }
  }
}
