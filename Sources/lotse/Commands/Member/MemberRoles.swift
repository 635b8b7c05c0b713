import ArgumentParser
import Config

/// Changes a colleague's roles.
struct MemberRoles: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "Change a colleague's roles, key_holder among them.")

  @Argument(help: "The colleague's login.") var login: String
  @Option(name: .long, help: "The new roles, separated by commas.") var roles: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let colleague = try await member.colleague(named: login)
    try await member.session.setRoles(try RoleNames.read(roles), of: colleague)
    if format == .json { return Answer.json(["login": login]) }
    Answer.line(TrustPhrase.rolesChanged.text(in: member.language, ["login": login]))
  }
}
