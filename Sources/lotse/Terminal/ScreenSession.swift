import Casework
import Clearing
import Config
import CursesDriver
import EventStore
import Foundation
import ReadModel
import Rulebook
import Screens
import Vault

/// Does what the screens ask for: the only place where their effects become calls.
final class ScreenSession {
  private let folder: URL
  private let mirror: URL?
  private let language: Language
  private let now: Moment?
  private var session: Session?
  private var keys: [Int: CommandKey] = [:]
  /// The words that the form of an anonymous report gets, the same when it asks again.
  private var tokens: [Int: String] = [:]
  private var warned = false
  private var notices: [String] = []

  /// The session is locked after so long without a key; the warning comes two minutes before.
  private static let lockAfter = Duration.seconds(600)
  private static let warnAfter = Duration.seconds(480)

  /// Works on the log of a folder, in a rehearsal with a pretended time if one is given.
  init(folder: URL, mirror: URL?, language: Language, now: Moment?) {
    self.folder = folder
    self.mirror = mirror
    self.language = language
    self.now = now
  }

  /// Unlocks and gives what lies before the member.
  func unlock(_ login: String, _ password: SecretBytes) async throws -> Desk {
    if let session { try? await session.close() }
    let log = try SQLiteLog.open(at: folder, mirror: mirror)
    let opened = try Session(
      log: log, login: login, password: password, rules: try RuleFiles.defaults(),
      now: now)
    session = opened
    keys = [:]
    tokens = [:]
    let begin = try await opened.settle()
    try await opened.settleErasures()
    let settled = try await opened.settleTime()
    let desk = try await opened.desk()
    let head = TrustPhrase.headAtLogin.text(in: language, ["head": await opened.head().code])
    notices =
      [head]
      + [
        log.startSentence(language), await opened.erasureReport().sentence(language),
        settled.doubt?.sentence(at: desk.now, language),
      ].compactMap { $0 }
      + begin.map { $0.text(Labels(desk, language)) }
    return desk
  }

  /// Carries an effect out and tells the program what came of it.
  func perform(_ effect: ScreenEffect, on program: inout LotseProgram) async -> Reaction<ScreenEffect> {
    switch effect {
    case .quit: return .leave
    case .lock: await lock()
    case .unlock(let login, let password):
      let effects = program.receive(await unlocked(login, password))
      for notice in takeNotices() { program.receive(.notice(text: notice)) }
      return .also(effects)
    case .refresh: return .also(program.receive(await answer { .desk(try await $0.freshDesk()) }))
    case .preview(let offer):
      return .also(program.receive(await answer { .preview(try await $0.preview(offer)) }))
    case .perform(let command, let form):
      let news = await carriedOut(command, form)
      let effects = program.receive(news)
      guard case .done(let number?, _) = news, let words = tokens.removeValue(forKey: form) else {
        return .also(effects)
      }
      return .also(effects + program.receive(.token(words: words, number: number)))
    case .findReport(let words):
      return .also(program.receive(await answer { try await $0.found(words) }))
    case .note(let accesses, let isAwaited):
      let news = await noted(accesses)
      if isAwaited || news.isFault { return .also(program.receive(news)) }
    }
    return .stay
  }

  /// What the member should know, to be said once the member is in: sentences.
  func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  /// What cannot be noted is not shown, whatever stood against it.
  private func noted(_ accesses: [Access]) async -> ScreenNews {
    await written { try await $0.note(accesses) }
  }

  private func written(_ work: (Session) async throws -> Void) async -> ScreenNews {
    let news = await answer { session in
      try await work(session)
      return .noted
    }
    guard case .refused(let text) = news else { return news }
    return .failed(text: text)
  }

  /// Looks for news of others, and locks a session that nobody uses.
  func idle(_ quiet: Duration, _ program: inout LotseProgram) async -> Reaction<ScreenEffect> {
    guard let session else { return .stay }
    if quiet >= Self.lockAfter {
      await lock()
      program.receive(.locked)
      return .stay
    }
    if quiet < Self.warnAfter { warned = false }
    if quiet >= Self.warnAfter, !warned {
      warned = true
      program.receive(.lockingSoon(minutes: 2))
    }
    if (try? await session.othersWrote()) == true { program.receive(.othersWrote) }
    let due = await written { try await $0.flushDueAccesses() }
    if due.isFault { program.receive(due) }
    return .stay
  }

  /// The newest head's code; nil while nobody is unlocked.
  func head() async -> String? { await session?.head().code }

  /// Wipes the keys and closes the log.
  func lock() async {
    try? await session?.close()
    session = nil
  }

  private func unlocked(_ login: String, _ password: TypedSecret) async -> ScreenNews {
    do {
      var bytes = password.withBytes { Array($0) }
      password.wipe()
      return .unlocked(try await unlock(login, try SecretBytes.password(wiping: &bytes)))
    } catch {
      return .unlockFailed(text: ErrorSentence.text(error, language))
    }
  }

  private func carriedOut(_ command: ScreenCommand, _ form: Int) async -> ScreenNews {
    let key = keys[form] ?? CommandKey()
    keys[form] = key
    return await answer { session in
      let receipt = try await session.perform(try await self.completed(command, form, session), key: key)
      return .done(number: receipt.number, try await session.desk())
    }
  }

  /// The command; minutes with the head of the log as it stands, an anonymous report with words for its reporter.
  private func completed(
    _ command: ScreenCommand, _ form: Int, _ session: Session
  ) async throws -> any Command {
    if case .keepMinutes(var minutes) = command {
      minutes.head = await session.head().code
      return minutes
    }
    guard case .recordReport(var report) = command else { return command.command }
    tokens[form] = report.core.isAnonymous ? try tokens[form] ?? KitWords.passphrase() : nil
    report.tokenDigest = tokens[form].map(ReporterToken.digest)
    return report
  }

  private func answer(_ work: (Session) async throws -> ScreenNews) async -> ScreenNews {
    guard let session else { return .locked }
    do {
      return try await work(session)
    } catch let refusal as Refusal {
      guard let desk = try? await session.desk() else { return .locked }
      return .refused(text: WordedRefusal(refusal, desk: desk, language: language).text)
    } catch SessionError.memberGone {
      await lock()
      return .locked
    } catch {
      return .failed(text: ErrorSentence.text(error, language))
    }
  }
}

extension ScreenNews {
  /// Did something go wrong?
  fileprivate var isFault: Bool {
    switch self {
    case .refused, .failed, .locked: return true
    case .unlocked, .unlockFailed, .desk, .done, .token, .preview, .noted, .notice, .othersWrote,
      .lockingSoon:
      return false
    }
  }
}

extension Session {
  /// What lies before the member after reading what others wrote.
  fileprivate func freshDesk() throws -> Desk {
    _ = try catchUp()
    return try desk()
  }

  /// The report that six words name; wrong words are noted as an attempt, without them.
  fileprivate func found(_ words: String) async throws -> ScreenNews {
    let desk = try desk()
    let list = ReportList(desk.world, reader: desk.reader, today: desk.today)
    guard let row = list.report(tokenDigest: ReporterToken.digest(words)) else {
      try noteRefused(nil, .readReport)
      throw Refusal.notFoundOrNotPermitted
    }
    return .done(number: row.number, desk)
  }
}
