import Clearing
import EventStore
import Foundation
import TestSupport
import Testing
import Vault

@testable import Casework

@Suite struct `Attacks on key records` {
  @Test
  func `attack 12: another Argon2 cost is refused: as another key, above the ceiling, or below the floor`()
    async throws
  {
    let alliance = try await TestAlliance()
    let good = try alliance.record("nord-1")
    let cost = { (memory: UInt32, passes: UInt32) in
      var record = good
      record.replaceSubrange(21..<25, with: withUnsafeBytes(of: memory.bigEndian, Array.init))
      record.replaceSubrange(25..<29, with: withUnsafeBytes(of: passes.bigEndian, Array.init))
      return record
    }
    for (record, error) in [
      (cost(1024, 1), SessionError.wrongNameOrPassword), (cost(.max, 1), .keyRecordTampered),
      (cost(8192, .max), .keyRecordTampered), (cost(7, 1), .keyRecordTampered),
      (cost(8192, 0), .keyRecordTampered),
    ] {
      try alliance.setRecord("nord-1", record)
      try alliance.sql("DELETE FROM attempt")
      #expect(throws: error) { try alliance.open("nord-1") }
    }
    // A live log accepts no record as cheap as a rehearsal's, before anything is computed.
    let cheap = try KeyRecord.parse(good)
    #expect(throws: VaultError.costBelowFloor(cheap.cost)) {
      try cheap.unlock(
        password: .password(TestAlliance.password), slotHalf: .random(32), rehearsal: false)
    }
    try alliance.setRecord("nord-1", good)
    try alliance.sql("DELETE FROM attempt")
    try await alliance.acting(as: "nord-1") { _ in }
  }

  @Test
  func `attack 13: another member's record in the own row is named as tampered with and opens nothing`()
    async throws
  {
    let story = Story(alliance: try await TestAlliance())
    _ = try await story.openedCase()
    try story.alliance.sql(
      "UPDATE login SET record = (SELECT record FROM login WHERE name = 'polizei-1') WHERE name = 'nord-1'")
    // Even whoever knows the other's password gets no session under a wrong name.
    #expect(throws: SessionError.keyRecordTampered) { try story.alliance.open("nord-1") }
    // The sealed keys of one row under the head of another are no record at all.
    let (own, other) = (try story.alliance.record("sued-1"), try story.alliance.record("polizei-1"))
    try story.alliance.setRecord("sued-1", Array(own[..<94]) + other[94...])
    #expect(throws: SessionError.keyRecordTampered) { try story.alliance.open("sued-1") }
    try story.alliance.setRecord("sued-1", Array(own[..<16]) + other[16...])
    #expect(throws: SessionError.wrongNameOrPassword) { try story.alliance.open("sued-1") }
  }

  @Test
  func `attack 14: the own old record, put back after a change of password, opens with neither password`()
    async throws
  {
    let alliance = try await TestAlliance()
    let old = try alliance.record("nord-1")
    let new = "ein-anderes-kennwort"
    try await alliance.acting(as: "nord-1") { try await $0.changePassword(to: .password(new)) }
    let current = try alliance.record("nord-1")
    try alliance.setRecord("nord-1", old)
    for password in [TestAlliance.password, new] {
      try alliance.sql("DELETE FROM attempt")
      #expect(throws: SessionError.wrongNameOrPassword) { try open(alliance, password) }
    }
    try alliance.setRecord("nord-1", current)
    try alliance.sql("DELETE FROM attempt")
    try await open(alliance, new).close()
  }

  private func open(_ alliance: TestAlliance, _ password: String) throws -> Session {
    let log = try SQLiteLog.open(at: alliance.folder)
    do {
      return try Session(
        log: log, login: "nord-1", password: .password(password),
        rules: Rules(taxonomy: SampleTaxonomy.lists, procedure: SampleAlliance.procedure), now: nil)
    } catch {
      try? log.close()
      throw error
    }
  }

  @Test func `attack 28: a deleted count of wrong passwords saves the waiting and nothing else`() async throws
  {
    let alliance = try await TestAlliance()
    #expect(throws: SessionError.wrongNameOrPassword) { try open(alliance, "geraten") }
    #expect(throws: SessionError.waitBeforeNextTry(seconds: 1)) { try open(alliance, "geraten") }
    try alliance.sql("DELETE FROM attempt")
    #expect(throws: SessionError.wrongNameOrPassword) { try open(alliance, "nochmals") }
    try alliance.sql("DELETE FROM attempt")
    try await alliance.acting(as: "nord-1") { _ in }
  }

  @Test func `attack 29: times in the files, set to the ends of time, lock nobody out and decide nothing`()
    async throws
  {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let before = try await story.alliance.acting(as: "nord-2") { await $0.head() }
    let insert = "INSERT OR REPLACE INTO attempt (name, failures, at) VALUES ('nord-1', ?, ?)"
    try story.alliance.sql(insert, [Int64.max, Int64.max])
    #expect(throws: SessionError.waitBeforeNextTry(seconds: 900)) { try story.alliance.open("nord-1") }
    try story.alliance.sql(insert, [Int64.max, Int64.min])
    #expect(throws: SessionError.waitBeforeNextTry(seconds: 900)) { try story.alliance.open("nord-1") }
    try story.alliance.sql(insert, [3, 0])
    for name in ["log.db", "head.note", "slots.bin"] {
      for time in [0, 4_000_000_000.0] {
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: time)], ofItemAtPath: story.alliance.file(name).path
        )
      }
    }
    try await story.alliance.acting(as: "nord-1") { session in
      #expect(await session.head() == before)
      #expect(await session.damage == nil)
      _ = try await session.perform(NoteCase(number: number, text: "danach"))
    }
  }
}
