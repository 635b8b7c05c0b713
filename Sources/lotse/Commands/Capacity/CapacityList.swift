import ArgumentParser
import Clearing
import Config

/// Lists the bodies that take no new cases.
struct CapacityList: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the bodies that take no new cases for now.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let world = member.desk.world
    let lines = world.bodyKinds.keys.compactMap { world.arrangements.stop(of: $0, on: member.desk.today) }
      .map { StopLine($0, member.labels) }.sorted { $0.body < $1.body }
    if format == .json { return Answer.json(["stops": lines]) }
    if lines.isEmpty { return Answer.line(PostPhrase.noStops.text(in: member.language)) }
    for line in lines { Answer.lines(line.text) }
  }
}
