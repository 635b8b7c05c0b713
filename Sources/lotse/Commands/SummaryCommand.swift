import ArgumentParser
import Clearing
import ReadModel
import Reports
import TerminalKit

/// The half-yearly figures.
struct SummaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "The half-yearly figures.", subcommands: [SummaryShow.self])
}

/// Shows the figures of what the member's body can open.
struct SummaryShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a period's figures.")

  @Argument(help: "2026-H1, 2026-H2 or 2026.") var period: String
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    guard let period = Period(period) else { throw UsageFault.badPeriod }
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let desk = member.desk
      let columns = StatisticsColumns(
        desk.world, reader: desk.reader, today: desk.today, taxonomy: desk.taxonomy)
      let sheet = HalfYear.report(
        columns, taxonomy: desk.taxonomy, period: period, language: member.language)
      switch format {
      case .json: try Answer.json(JSONRenderer.document(sheet))
      case .text: Answer.lines(TextRenderer(guarded: { SafeText($0).printable }).text(sheet))
      case .html: throw UsageFault.formatNotOffered
      }
    }
  }
}
