import ArgumentParser
import Config

/// Changes the own password.
struct PasswordCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "password", abstract: "Change the own password.",
    discussion: "From then on the old one opens nothing, not even an old copy of the log.")

  @OptionGroup var newPassword: NewPasswordOption
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    try await member.session.changePassword(to: newPassword.read(member.language))
    if format == .json { return Answer.json(["changed": true]) }
    Answer.line(TrustPhrase.passwordChanged.text(in: member.language))
  }
}
