import Casework
import Clearing
import EventStore
import Foundation
import ReadModel
import Vault

@testable import Casework
@testable import lotse

/// One world: a copy of an alliance that was founded once, so that all keys and identities are the same in each.
final class TwinAlliance {
  /// A member and what the stories need to know of it.
  struct Member: Sendable {
    let login: String
    let body: String
    let kind: Clearing.BodyKind
    let role: Role
  }

  static let caseWorkers = [
    Member(login: "nord", body: "north", kind: .counselling, role: .counsellor),
    Member(login: "sued", body: "south", kind: .counselling, role: .counsellor),
    Member(login: "polizei", body: "police", kind: .policeContact, role: .policeContact),
    Member(login: "amt", body: "unit", kind: .municipalUnit, role: .unitContact),
  ]
  static let members =
    caseWorkers + [
      Member(login: "koordination", body: "office", kind: .clearingOffice, role: .clearingOfficer),
      Member(login: "vorsitz", body: "secretariat", kind: .allianceOffice, role: .chair),
      Member(login: "datenschutz", body: "privacy", kind: .dataProtection, role: .dataProtection),
    ]
  static let day = CalendarDay(number: 20_465)  // 2026-01-12
  static let beginning = Moment(milliseconds: (20_465 * 24 + 10) * 3_600_000)
  /// When answers are asked for: after everything.
  static let reading = Moment(milliseconds: (20_525 * 24 + 10) * 3_600_000)
  static let rules = Result { try RuleFiles.defaults() }
  private static let password = "probe-probe-probe"

  private let folder: URL
  private let log: SQLiteLog
  private var sessions: [String: Session] = [:]
  private var numbers: [String: String] = [:]
  private var bodies: [String: BodyID] = [:]

  init() async throws {
    folder = Self.freshFolder()
    try FileManager.default.copyItem(at: try await Self.template.value, to: folder)
    log = try SQLiteLog.open(at: folder)
  }

  deinit {
    try? log.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Every number that was given, by its key.
  var given: [String: String] { numbers }

  /// The open session of a member.
  func session(_ login: String) throws -> Session {
    if let known = sessions[login] { return known }
    let opened = try Session(
      log: log, login: login, password: .password(Self.password), rules: try Self.rules.get(), now: nil)
    sessions[login] = opened
    return opened
  }

  /// Plays a step; throws when it is refused, which no step of a story is.
  func play(_ step: TwinStep) async throws {
    let session = try session(step.login)
    _ = try await session.catchUp()
    try await session.setClock(step.at)
    try await session.seedDraws(step.seed)
    let (command, key) = try await command(step.deed, session)
    let receipt = try await session.perform(command)
    if let key { numbers[key] = receipt.number }
  }

  private func command(
    _ deed: TwinStep.Deed, _ session: Session
  ) async throws -> (command: any Command, key: String?) {
    func number(_ key: String) -> String { numbers[key] ?? "" }
    switch deed {
    case .openCase(let command, let key): return (command, key)
    case .recordIncident(let entry, let key): return (RecordIncident(entry), key)
    case .noteCase(let key, let text): return (NoteCase(number: number(key), text: text), nil)
    case .noteIncident(let key, let text): return (NoteIncident(number: number(key), text: text), nil)
    case .renamePerson(let key, let name):
      let affected = OpenCase.Affected(person: PersonRecord(label: "Person A", name: name), contact: nil)
      return (CorrectCase(number: number(key), cover: nil, persons: [affected]), nil)
    case .closeCase(let key): return (CloseCase(number: number(key), closing: try closing()), nil)
    case .consent(let key, let code):
      let terms = try Self.terms(try await body(code, session))
      return (RecordConsent(number: number(key), terms: terms, isGiven: true), nil)
    case .offer(let file, let code, let key):
      let offer = OfferReferral(
        number: number(file), recipient: try await body(code, session), purpose: try Self.purpose(),
        classes: Self.classes, summary: "Kurz", confirmation: number(file))
      return (offer, key)
    case .accept(let key): return (AcceptReferral(number: number(key), reference: "X-1"), nil)
    case .decline(let key):
      return (DeclineReferral(number: number(key), reason: try Self.code(.declineReasons)), nil)
    case .report(let key, let text):
      let outcome = try Self.code(.reportOutcomes)
      return (ReportReferral(number: number(key), outcome: outcome, text: text), nil)
    }
  }

  private func closing() throws -> Closing { Closing(reason: try Self.code(.closingReasons)) }

  private func body(_ code: String, _ session: Session) async throws -> BodyID {
    if let known = bodies[code] { return known }
    guard let found = Directory(try await session.desk().world).body(code: code) else {
      throw Refusal.notFoundOrNotPermitted
    }
    bodies[code] = found.id
    return found.id
  }

  /// What every kind of body may hand to every other.
  private static let classes: [Clearing.DataClass] = [.contact, .identity]

  private static func code(_ list: CodeListName) throws -> String {
    try rules.get().taxonomy.entries(list).first?.code ?? ""
  }

  private static func purpose() throws -> String { try code(.purposes) }

  private static func terms(_ recipient: BodyID) throws -> ConsentTerms {
    ConsentTerms(
      recipient: recipient, purpose: try purpose(), classes: classes, form: .written, language: "de",
      textVersion: "1", givenOn: day, validUntil: day.adding(days: 180), releaseFromSecrecy: true,
      dutyToProsecuteExplained: true)
  }

  private static func freshFolder() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent("lotse-twin-\(UUID().uuidString)")
  }

  /// Founding takes most of a test's time, so it is done once and copied.
  private static let template = Task {
    let folder = freshFolder()
    let plan = RehearsalPlan(bodies: members.map(planned))
    let log = try RehearsalFounding.found(plan) {
      try SQLiteLog.create(at: folder, logID: $0, rehearsal: true)
    }
    for body in plan.bodies {
      let session = try Session(
        log: log, login: body.members[0].login, password: .password(password), rules: try rules.get(),
        now: Moment(milliseconds: beginning.milliseconds - 3_600_000))
      _ = try await session.name(Naming(body: body, members: [:]))
    }
    try log.close()
    return folder
  }

  private static func planned(_ member: Member) -> RehearsalPlan.PlannedBody {
    RehearsalPlan.PlannedBody(
      kind: member.kind, code: member.body, prefix: String(member.login.prefix(2)).uppercased(),
      german: member.body, english: member.body,
      members: [.init(login: member.login, name: member.login, role: member.role, password: password)])
  }
}
