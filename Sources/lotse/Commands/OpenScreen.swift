import ArgumentParser
import Config
import EventStore
import Foundation

/// What `lotse` alone does: the screens for people.
struct OpenScreen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the screens (what lotse alone does).")

  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let folder = try common.folder()
    let log = try common.openLog(readOnly: true)
    let isRehearsal = log.isRehearsal
    try log.close()
    let login = try? common.login()
    let named = common.passwordFile ?? ProcessInfo.processInfo.environment["LOTSE_PASSWORD_FILE"]
    let password = try login.flatMap { login in
      try named.map { try PasswordSource.read($0, login: login, language: common.language) }
    }
    try await TerminalApp.run(
      folder: folder, mirror: common.mirror, language: common.language, login: login, password: password,
      isRehearsal: isRehearsal,
      now: try common.pretendedNow())
  }
}
