import ArgumentParser
import Clearing
import ReadModel
import Reports
import TerminalKit

/// Shows the figures of what the member's body can open.
struct SummaryShow: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a period's figures.")

  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Argument(help: "2026-H1, 2026-H2 or 2026.") var period: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    guard let period = Period(period) else { throw UsageFault.badPeriod }
    let sheet = try await member.summary(period)
    switch common.output.document {
    case .csv: return Answer.raw(CSVRenderer.text(sheet))
    case .odt: return try Answer.file(ODTRenderer.bytes(sheet))
    case nil: break
    }
    switch format {
    case .json: Answer.json(JSONRenderer.document(sheet))
    case .text: Answer.lines(TextRenderer(guarded: { SafeText($0).printable }).text(sheet))
    case .html: Answer.raw(HTMLRenderer.page(sheet))
    }
  }
}
