import ArgumentParser
import Casework
import Clearing
import Config
import ReadModel

/// Lists the steps whose time has passed, with who is called.
struct EscalationListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List steps whose time has passed, and who is called for them.")

  @Flag(name: .long, help: "Also those that are over.") var all = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let lines = try await member.escalations(withEnded: all).rows.map { EscalationLine($0, member) }
    if format == .json { return Answer.json(["escalations": lines]) }
    if lines.isEmpty { Answer.line(EscalationPhrase.none.text(in: member.language)) }
    for line in lines { for text in line.lines(member.labels) { Answer.line(text) } }
  }
}
