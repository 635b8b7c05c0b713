import ArgumentParser
import Clearing
import ReadModel
import Reports

/// Shows two cycles beside one another.
struct SelfCheckCompare: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Two cycles beside one another, criterion by criterion. No mark.")
  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Argument(help: "The earlier cycle.") var first: String
  @Argument(help: "The later cycle.") var second: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let (book, words) = (try await member.selfChecks().book, member.selfCheckWords)
    guard book.cycles.contains(first), book.cycles.contains(second) else {
      throw Refusal.notFoundOrNotPermitted
    }
    let compared = SelfCheckCompared(book, first, second, words)
    try give(Paper(compared, words)) {
      Answer.json(["criteria": compared.rows.map { ComparedCriterion($0) }])
    }
  }
}

/// A criterion of two cycles in JSON.
struct ComparedCriterion: Encodable {
  let view: String
  let field: String
  let criterion: String
  let first: CheckValue?
  let second: CheckValue?
  let change: SelfCheckCompared.Change

  init(_ row: SelfCheckCompared.Row) {
    view = row.view
    field = row.field
    criterion = row.criterion
    first = row.first
    second = row.second
    change = row.change
  }
}
