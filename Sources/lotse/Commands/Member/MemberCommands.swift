import ArgumentParser

/// Commands around the members of the own body.
struct MemberCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Members: invite, join, roles, remove, list.",
    subcommands: [MemberInvite.self, MemberJoin.self, MemberRoles.self, MemberRemove.self, MemberList.self])
}
