import ArgumentParser

/// Lists the bodies of the alliance.
struct BodyList: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the bodies.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let bodies = member.directory.bodies
    if format == .json { return Answer.json(["bodies": bodies.map { BodyLine($0) }]) }
    for body in bodies {
      Answer.line("\(body.code)  \(body.prefix)  \(member.language == .german ? body.german : body.english)")
    }
  }
}
