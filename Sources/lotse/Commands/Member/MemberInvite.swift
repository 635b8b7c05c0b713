import ArgumentParser
import Casework
import Clearing
import Config
import Foundation
import Vault

/// Invites somebody into the own body, or gives a member who lost the password new keys.
struct MemberInvite: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Invite somebody into the own body; --again for a lost password.",
    discussion: """
      Prints six words to tell by voice: they open the new member's keys until they have joined with a password of their own.
      """)

  @Argument(help: "The login name; it stands in the clear, so no person's name.") var login: String
  @Option(name: .long, help: "The name that all bodies see.") var name: String?
  @Option(name: .long, help: "Roles, separated by commas; the body's usual role without it.") var roles:
    String?
  @Flag(name: .long, help: "New keys for a member who lost the password.") var again = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let words = try KitWords.passphrase()
    let passphrase = try SecretBytes.password(words)
    if again {
      _ = try await member.session.renew(login, passphrase: passphrase)
    } else {
      guard let name, !name.isEmpty else { throw UsageFault.nameMissing }
      let roles = try roles.map(RoleNames.read) ?? [member.desk.reader.kind.mainRole]
      _ = try await member.session.invite(
        Invitation(login: login, name: name, roles: roles, passphrase: passphrase))
    }
    if format == .json { return Answer.json(["login": login, "invitation": words]) }
    let phrase: TrustPhrase = again ? .renewedByColleague : .invited
    Answer.line(phrase.text(in: member.language, ["login": login]))
    Answer.line(TrustPhrase.invitation.text(in: member.language, ["words": words]))
  }
}

/// Roles on the command line.
enum RoleNames {
  /// The roles of a list separated by commas; throws for an unknown one.
  static func read(_ list: String) throws -> Set<Role> {
    Set(
      try list.split(separator: ",").map { name in
        guard let role = Role(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
          throw UsageFault.unknownMemberRole(String(name))
        }
        return role
      })
  }
}
