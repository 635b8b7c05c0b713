import ArgumentParser
import Clearing
import Config
import ReadModel

/// Lists who is kept away from what, and who can help instead.
struct ConflictListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List who is kept away from what, and who can help instead.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let lines = try await member.conflicts().rows.map { ConflictLine($0, member.labels) }
    if format == .json { return Answer.json(["conflicts": lines]) }
    if lines.isEmpty { return Answer.line(ConflictPhrase.nothing.text(in: member.language)) }
    for line in lines { Answer.lines(line.text(member.labels)) }
  }
}
