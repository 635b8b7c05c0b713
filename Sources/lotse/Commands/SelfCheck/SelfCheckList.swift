import ArgumentParser
import Clearing
import ReadModel
import Reports

/// Lists the self-checks and workshops.
struct SelfCheckList: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Which side answered in which cycle, and the workshops.")
  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let book = try await member.selfChecks().book
    try give(Paper(selfChecks: book, member.selfCheckWords)) {
      Answer.json(
        SelfCheckListPage(
          selfchecks: book.cycles.flatMap { cycle in
            book.views(of: cycle).map { CheckLine($0, member.labels) }
          }, workshops: book.workshops.map { WorkshopPage($0, member.labels) }))
    }
  }
}
