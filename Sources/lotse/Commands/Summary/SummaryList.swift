import ArgumentParser
import Clearing
import Config

/// Drafts with who still has to agree, and what is released.
struct SummaryList: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List drafts with who still has to agree, and what is released.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let (world, labels) = (member.desk.world, member.labels)
    let drafts = world.summaries.drafts.values.filter { !world.summaries.isReleased($0.number) }
      .sorted { $0.number < $1.number }
    let lines =
      drafts.map { SummaryLine($0, world, labels) }
      + world.summaries.released.map { SummaryLine($0, world, labels) }
    if format == .json { return Answer.json(["summaries": lines]) }
    if lines.isEmpty { return Answer.line(SummaryPhrase.none.text(in: member.language)) }
    for line in lines { for text in line.lines(member.language) { Answer.line(text) } }
  }
}
