import ArgumentParser
import Clearing
import Config
import ReadModel

/// Hand-overs without consent that the member may see.
struct DisclosureListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Hand-overs without consent, what a second person still has to look at first.")

  @OptionGroup var common: CommonOptions

  private struct Rows: Encodable { let disclosures: [DisclosureLine] }

  func answer(_ member: MemberSession) async throws {
    let rows = try await member.disclosures().rows
    let labels = member.labels
    if format == .json { return Answer.json(Rows(disclosures: rows.map { DisclosureLine($0, labels) })) }
    if rows.isEmpty { return Answer.line(DeclarationPhrase.disclosureNone.text(in: member.language)) }
    for row in rows { Answer.lines(DisclosureLine.text(row, labels)) }
  }
}
