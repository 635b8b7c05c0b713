import Clearing
import Config
import CursesDriver
import Foundation
import ReadModel
import Screens
import Vault

/// The screens in a real terminal, over one data folder.
enum TerminalApp {
  /// How often news of others are looked for; nothing is drawn when there are none.
  private static let period = Duration.seconds(2)

  /// Runs the screens until the member leaves. With a password the first screen is unlocked already.
  static func run(
    folder: URL, mirror: URL?, language: Language, login: String?, password: SecretBytes?, isRehearsal: Bool?,
    now: Moment?
  ) async throws {
    let session = ScreenSession(folder: folder, mirror: mirror, language: language, now: now)
    var program = LotseProgram(language: language, login: login, isRehearsal: isRehearsal)
    if let login, let password {
      for effect in program.receive(.unlocked(try await session.unlock(login, password))) {
        _ = await session.perform(effect, on: &program)
      }
      for notice in session.takeNotices() { program.receive(.notice(text: notice)) }
    }
    let terminal = try CursesTerminal()
    do {
      _ = try await terminal.run(
        &program, idleEvery: period,
        onEffect: { effect, program in await session.perform(effect, on: &program) },
        onIdle: { quiet, program in await session.idle(quiet, &program) })
    } catch {
      await session.lock()
      throw error
    }
    let head = await session.head()
    await session.lock()
    // On the terminal as it was before, where it stays to be read.
    if let head { Answer.note(TrustPhrase.headAtLogout.text(in: language, ["head": head])) }
  }
}
