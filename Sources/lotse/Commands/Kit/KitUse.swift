import ArgumentParser
import Casework
import Config

/// Gives a member new keys with the body's recovery kit, when no colleague can.
struct KitUse: AsyncParsableCommand, AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Give a member a new password with the body's recovery kit.",
    discussion: """
      For a member whose password is lost when no colleague can help. Whoever can restore can read; the whole body sees it
      for thirty days. Without kit and colleague the data are lost: there is no back door.
      """)

  @OptionGroup var words: KitWordsOption
  @OptionGroup var newPassword: NewPasswordOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let login = try common.login()
    let kit = try words.read(common.language)
    let password = try newPassword.read(common.language)
    let log = try common.openLog()
    try await Session.recover(
      login, with: kit, in: log, password: password, rules: try RuleFiles.defaults(),
      now: try common.pretendedNow())
    try log.close()
    if common.output.chosen == .json { return Answer.json(["login": login]) }
    Answer.line(TrustPhrase.kitUsed.text(in: common.language, ["login": login]))
  }
}
