import Casework
import Clearing
import Config
import EventStore
import Foundation
import ReadModel
import Rulebook
import Vault

/// A member at the command line: an open session, what lies before the member, and words for it.
struct MemberSession {
  let session: Session
  let desk: Desk
  let language: Language
  /// What the session wrote down at its start because its time had come.
  var settled = SettledTime()

  /// Names and labels in the language of the answer.
  var labels: Labels { Labels(desk, language) }

  /// The bodies that everybody knows.
  var directory: Directory { Directory(desk.world) }

  /// Opens a session, does the work and closes it again, also when the work throws.
  static func run(
    _ options: CommonOptions, password: SecretBytes? = nil, _ work: (MemberSession) async throws -> Void
  ) async throws {
    let log = try options.openLog()
    if let sentence = log.startSentence(options.language) { Answer.note(sentence) }
    let login = try options.login()
    let password =
      try password ?? PasswordSource.read(options.passwordFile, login: login, language: options.language)
    let session = try Session(
      log: log, login: login, password: password, rules: try RuleFiles.defaults(),
      now: try options.pretendedNow())
    do {
      let notices = try await session.settle()
      try await session.settleErasures()
      let settled = try await session.settleTime()
      if let sentence = await session.erasureReport().sentence(options.language) { Answer.note(sentence) }
      if let sentence = settled.doubt?.sentence(at: try await session.desk().now, options.language) {
        Answer.note(sentence)
      }
      let desk = try await session.desk()
      for notice in notices { Answer.note(notice.text(Labels(desk, options.language))) }
      sayVoid(desk.world.voids, options.language)
      try await work(
        MemberSession(session: session, desk: desk, language: options.language, settled: settled))
    } catch {
      try? await session.close()
      throw error
    }
    try await session.settleErasures()
    try await session.close()
  }

  /// Names the entries of events without effect on stderr; a forged one shall not pass unseen.
  private static func sayVoid(_ voids: [VoidEvent], _ language: Language) {
    guard !voids.isEmpty else { return }
    let entries = Set(voids.map(\.entry)).sorted().map(String.init).joined(separator: ", ")
    let sentence = CommandPhrase.voidEvents.text(
      in: language, ["count": String(voids.count), "entries": entries])
    Answer.note(sentence)
  }

  /// Carries a command out; a refusal comes with its sentence.
  func perform(_ command: some Command) async throws -> Receipt {
    try await refusing { try await session.perform(command) }
  }

  /// Does something that may be refused; a refusal comes with its sentence.
  func refusing<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let refusal as Refusal {
      throw WordedRefusal(refusal, desk: desk, language: language)
    }
  }

  /// What a command would come to; nothing is written.
  func deciding(_ command: some Command) async throws -> Decision {
    try await refusing { try await session.deciding(command) }
  }

  /// What an offer would show its recipient; a refusal comes with its sentence.
  func preview(_ offer: OfferReferral) async throws -> OfferReferral.Preview {
    try await refusing { try await session.preview(offer) }
  }

  /// The body that a person named: by code word, by the letters of its file numbers, or by name.
  func body(named name: String) throws -> BodyID {
    let wanted = FoldedText(name)
    let found = directory.bodies.first {
      $0.code == name || $0.prefix == name || FoldedText($0.german) == wanted
        || FoldedText($0.english) == wanted
    }
    guard let found else { throw UsageFault.unknownBody(name) }
    return found.id
  }

  /// A colleague of the own body, by login or by display name.
  func colleague(named name: String) async throws -> MemberID {
    if let member = try await session.member(login: name) { return member }
    let colleagues = directory.members(of: desk.reader.body)
    guard let found = colleagues.first(where: { directory.name($0) == name }) else {
      throw Refusal.notFoundOrNotPermitted
    }
    return found
  }
}
