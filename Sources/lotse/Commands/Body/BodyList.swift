import ArgumentParser
import Casework
import ReadModel

/// Lists the bodies of the alliance, those that wait for admission too.
struct BodyList: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the bodies, with their founding codes.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let directory = member.directory
    let bodies = try await member.session.bodyFacts()
      .map { BodyLine($0, directory.body($0.id)) }.sorted {
        ($0.code, $0.foundingCode) < ($1.code, $1.foundingCode)
      }
    if format == .json { return Answer.json(["bodies": bodies]) }
    for body in bodies { Answer.lines(body.text(member.language)) }
  }
}
