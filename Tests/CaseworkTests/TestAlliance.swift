import Casework
import Clearing
import EventStore
import Foundation
import TestSupport
import Vault

/// A small rehearsal alliance in a folder of its own: clearing office, two counselling centres, police contact, chair.
final class TestAlliance {
  let folder: URL
  static let password = "probe-probe-probe"

  static let plan = RehearsalPlan(bodies: [
    body(.clearingOffice, "clearing_office", "KO", [("koordination", .clearingOfficer)]),
    body(.counselling, "counselling_north", "BN", [("nord-1", .counsellor), ("nord-2", .counsellor)]),
    body(.counselling, "counselling_south", "BS", [("sued-1", .counsellor)]),
    body(.policeContact, "police", "PO", [("polizei-1", .policeContact), ("polizei-2", .policeContact)]),
    body(.allianceOffice, "alliance_office", "BU", [("vorsitz", .chair)]),
    body(.dataProtection, "data_protection", "DS", [("datenschutz", .dataProtection)]),
  ])

  init() async throws {
    folder = Self.freshFolder()
    try FileManager.default.copyItem(at: try await Self.template.value, to: folder)
  }

  /// Founding takes most of a test's time, so it is done once and copied.
  private static let template = Task {
    let folder = freshFolder()
    let log = try RehearsalFounding.found(plan) { logID in
      try SQLiteLog.create(at: folder, logID: logID, rehearsal: true)
    }
    try log.close()
    for body in plan.bodies {
      let session = try open(folder, body.members[0].login, now: "2026-01-12T09:00")
      var names: [MemberID: String] = [:]
      for member in body.members {
        if let id = try await session.member(login: member.login) { names[id] = member.name }
      }
      _ = try await session.name(Naming(body: body, members: names))
      try await session.close()
    }
    return folder
  }

  private static func freshFolder() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A session of one member.
  func open(_ login: String, now: String? = nil) throws -> Session {
    try Self.open(folder, login, now: now)
  }

  /// A session of one member on a log that a test has opened.
  func open(_ login: String, log: any EntryLog) throws -> Session {
    try Session(
      log: log, login: login, password: .password(Self.password),
      rules: Rules(taxonomy: SampleTaxonomy.lists, procedure: SampleAlliance.procedure), now: nil)
  }

  private static func open(_ folder: URL, _ login: String, now: String?) throws -> Session {
    try Session(
      log: SQLiteLog.open(at: folder), login: login, password: .password(password),
      rules: Rules(taxonomy: SampleTaxonomy.lists, procedure: SampleAlliance.procedure),
      now: now.flatMap { AllianceClock.parse($0) })
  }

  /// Does something as one member and closes the session again.
  func acting<Result: Sendable>(as login: String, _ work: (Session) async throws -> Result) async throws
    -> Result
  {
    let session = try open(login)
    do {
      let result = try await work(session)
      try await session.close()
      return result
    } catch {
      try? await session.close()
      throw error
    }
  }

  private static func body(
    _ kind: Clearing.BodyKind, _ code: String, _ prefix: String, _ members: [(String, Role)]
  ) -> RehearsalPlan.PlannedBody {
    RehearsalPlan.PlannedBody(
      kind: kind, code: code, prefix: prefix, german: code, english: code,
      members: members.map { .init(login: $0.0, name: "M. \($0.0)", role: $0.1, password: password) })
  }
}
