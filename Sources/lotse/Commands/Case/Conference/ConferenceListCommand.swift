import ArgumentParser
import Config
import ReadModel

/// Lists the case conferences that the own body is part of or may know of.
struct ConferenceListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List case conferences with what they agreed on.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let lines = try await member.conferences().rows.map { ConferenceLine($0, member.labels) }
    if format == .json { return Answer.json(["conferences": lines]) }
    if lines.isEmpty { Answer.line(ConferencePhrase.none.text(in: member.language)) }
    for line in lines { Answer.lines(line.text(member.labels)) }
  }
}
