import ArgumentParser
import Casework
import Clearing

/// Lists the members of all bodies with their roles, as the signed roster tells.
struct MemberList: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the members of all bodies with their roles.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let directory = member.directory
    let lines = try await member.session.memberFacts().map { facts in
      MemberLine(
        login: facts.login, name: directory.name(facts.id), body: directory.body(facts.body)?.code ?? "",
        roles: facts.roles.map(\.rawValue).sorted(), keyEpoch: facts.keyEpoch, hasLeft: facts.hasLeft)
    }
    if format == .json { return Answer.json(["members": lines]) }
    for line in lines {
      let roles = line.roles.joined(separator: ", ")
      Answer.line(
        "\(line.body)  \(line.login ?? "-")  \(line.name)  \(line.hasLeft ? "-" : roles)  \(line.keyEpoch)")
    }
  }
}

/// One member in `member list`.
private struct MemberLine: Encodable {
  let login: String?
  let name: String
  let body: String
  let roles: [String]
  let keyEpoch: UInt32
  let hasLeft: Bool
}
