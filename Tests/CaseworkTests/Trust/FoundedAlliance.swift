import Casework
import Clearing
import EventStore
import Foundation
import TestSupport
import Vault

/// An alliance that is founded as in a meeting: each body by itself, admitted by the others, in a folder of its own.
final class FoundedAlliance {
  let folder: URL
  static let day = "2026-03-02T09:00"

  init(rehearsal: Bool = true) async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    let folder = folder
    let plan = try Self.plan(.clearingOffice, "office", "KO", "amt-1")
    try BodyFounding.foundAlliance(plan, rehearsal: rehearsal) {
      try SQLiteLog.create(at: folder, logID: $0, rehearsal: rehearsal)
    }.close()
    try await acting(as: "amt-1") { _ in }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func password(_ login: String) throws -> SecretBytes { try .password("kennwort-von-\(login)") }

  static func plan(
    _ kind: Clearing.BodyKind, _ code: String, _ prefix: String, _ login: String
  ) throws -> FoundingPlan {
    FoundingPlan(
      kind: kind, code: code, prefix: prefix, german: "Stelle \(code)", english: "Body \(code)", login: login,
      founder: "M. \(login)", password: try password(login))
  }

  /// Founds one more body, and has it admitted by these members.
  func found(
    _ kind: Clearing.BodyKind, _ code: String, _ prefix: String, by login: String,
    admittedBy admitting: [String]
  ) async throws {
    let log = try SQLiteLog.open(at: folder)
    let founding = try BodyFounding.foundBody(try Self.plan(kind, code, prefix, login), in: log)
    try log.close()
    for member in admitting { try await acting(as: member) { _ = try await $0.admit(founding) } }
    try await acting(as: login) { _ in }
  }

  /// Takes a member into the body of `inviter`, who then joins with a password of the usual form.
  func join(_ login: String, roles: Set<Role>, invitedBy inviter: String) async throws {
    let passphrase = try SecretBytes.password("sechs worte fuer einen tag")
    try await acting(as: inviter) {
      _ = try await $0.invite(
        Invitation(login: login, name: "M. \(login)", roles: roles, passphrase: passphrase))
    }
    let log = try SQLiteLog.open(at: folder)
    let session = try await Session.join(
      log, login: login, passphrase: passphrase, password: try Self.password(login), rules: Self.rules,
      now: nil)
    try await session.close()
  }

  static let rules = Rules(taxonomy: SampleTaxonomy.lists, procedure: SampleAlliance.procedure)

  func open(_ login: String, password: SecretBytes? = nil, now: String? = nil) throws -> Session {
    try Session(
      log: try SQLiteLog.open(at: folder), login: login, password: try password ?? Self.password(login),
      rules: Self.rules, now: now.flatMap { AllianceClock.parse($0) })
  }

  /// Settles, does something as one member, and closes the session again.
  @discardableResult
  func acting<Result: Sendable>(
    as login: String, now: String? = nil, _ work: (Session) async throws -> Result
  ) async throws -> Result {
    let session = try open(login, now: now)
    do {
      _ = try await session.settle()
      let result = try await work(session)
      try await session.close()
      return result
    } catch {
      try? await session.close()
      throw error
    }
  }

  /// The member behind a login.
  func member(_ login: String) async throws -> MemberID {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    return try log.logins().first { $0.name == login }.map { MemberID($0.member) }
      ?? MemberID(high: 0, low: 0)
  }
}

extension Identity {
  /// The typed form of an identifier of the log, for tests.
  init(_ identifier: Identifier) { self.init(high: identifier.high, low: identifier.low) }
}
