import Casework
import Clearing
import EventStore
import Foundation
import Testing
import Vault

@Suite struct `Opening a session` {
  @Test func `a wrong password and an unknown name get the same answer`() async throws {
    let alliance = try await TestAlliance()
    for (login, password) in [("nord-1", "falsch"), ("niemand", TestAlliance.password)] {
      let log = try SQLiteLog.open(at: alliance.folder)
      #expect(throws: SessionError.wrongNameOrPassword) {
        try Session(log: log, login: login, password: .password(password), rules: Self.rules, now: nil)
      }
      try log.close()
    }
  }

  @Test func `another member's key record does not open with the own password`() async throws {
    let alliance = try await TestAlliance()
    let log = try SQLiteLog.open(at: alliance.folder)
    let logins = try log.logins()
    let own = try #require(logins.first { $0.name == "nord-1" })
    let foreign = try #require(try log.keyRecord(login: "polizei-1"))
    try log.putKeyRecord(login: "nord-1", member: own.member, record: Array(foreign.dropLast()) + [0])
    #expect(throws: SessionError.keyRecordTampered) {
      try Session(
        log: log, login: "nord-1", password: .password(TestAlliance.password), rules: Self.rules, now: nil)
    }
    try log.close()
  }

  @Test func `a rehearsal's clock stands at its newest entry unless a later time is given`() async throws {
    let alliance = try await TestAlliance()
    try await alliance.acting(as: "nord-1") { session in
      let newest = try #require(AllianceClock.parse("2026-01-12T09:00"))
      #expect(try await session.desk().now == newest)
      let later = try #require(AllianceClock.parse("2026-03-27T10:00"))
      try await session.setClock(later)
      #expect(try await session.desk().today == CalendarDay("2026-03-27"))
      await #expect(throws: SessionError.clockRefused(.behindNewestEntry)) {
        try await session.setClock(Moment(milliseconds: newest.milliseconds - 1))
      }
    }
  }

  @Test(arguments: [
    ("2026-03-27", "27.03.2026 00:00"), ("2026-03-27T10:00", "27.03.2026 10:00"),
    ("2026-07-01T10:00:00Z", "01.07.2026 12:00"), ("2026-01-01T10:00+00:00", "01.01.2026 11:00"),
    ("2026-03-27 10:00:30", "27.03.2026 10:00"),
  ])
  func `times are read as ISO 8601, in Berlin without an offset`(text: String, shown: String) throws {
    #expect(AllianceClock.text(try #require(AllianceClock.parse(text))) == shown)
  }

  @Test(arguments: ["", "gestern", "2026-02-31", "2026-03-27T25:00", "27.03.2026"])
  func `what is no time is refused`(text: String) {
    #expect(AllianceClock.parse(text) == nil)
  }

  private static let rules = Rules(
    taxonomy: Taxonomy(version: "", lists: [:]),
    procedure: ProcedureRules(
      version: "", answerWorkingDays: 5, urgentAnswerWorkingDays: 1, consentMonths: 6))
}
