import ArgumentParser
import Clearing
import ReadModel
import Reports

/// Shows a measure with all its results.
struct MeasureShow: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A measure with all its results: text, html, odt, csv, json.")
  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Argument(help: "The measure's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    guard let measure = try await member.control().book.measure(number) else {
      throw Refusal.notFoundOrNotPermitted
    }
    try give(Paper(measure, member.controlWords)) { Answer.json(MeasurePage(measure, member.labels)) }
  }
}
