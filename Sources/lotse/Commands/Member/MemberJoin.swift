import ArgumentParser
import Casework
import Config

/// Joins with an invitation: chooses a password, and trusts the roster that the inviter vouches for.
struct MemberJoin: AsyncParsableCommand, AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Join with an invitation and choose a password.",
    discussion: "The invitation's words are asked for, or read from --password-file.")

  @OptionGroup var newPassword: NewPasswordOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let login = try common.login()
    let words = try PasswordSource.read(common.passwordFile, login: login, language: common.language)
    let password = try newPassword.read(common.language)
    let log = try common.openLog()
    let session = try await Session.join(
      log, login: login, passphrase: words, password: password, rules: try RuleFiles.defaults(),
      now: try common.pretendedNow())
    let head = await session.head().code
    try await session.close()
    if common.output.chosen == .json { return Answer.json(["login": login, "head": head]) }
    Answer.line(TrustPhrase.joined.text(in: common.language))
    Answer.line(TrustPhrase.pinned.text(in: common.language, ["head": head]))
  }
}
