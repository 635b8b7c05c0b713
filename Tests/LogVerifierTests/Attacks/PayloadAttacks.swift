import Foundation
import GRDB
import LogVerifier
import Testing

@testable import EventStore

@Suite struct PayloadAttacks {
  @Test func `attack 2: two payload rows that were swapped are both named by both verifications`() throws {
    let log = try AttackedLog.fresh()
    try log.forcedSQL(
      """
      UPDATE payload SET event = 900 WHERE event = 24; UPDATE payload SET event = 24 WHERE event = 25;
      UPDATE payload SET event = 25 WHERE event = 900
      """)
    #expect(
      try log.proof().findings == [
        .payloadDamaged(entry: 22, event: 24), .payloadDamaged(entry: 23, event: 25),
      ])
    #expect(
      try log.verification() == [
        .payloadDamaged(entry: 22, event: 24), .payloadDamaged(entry: 23, event: 25),
      ])
  }

  @Test
  func `attack 21: a payload that is put back for an erased event is named, the right one and any other`()
    throws
  {
    let log = try AttackedLog.fresh()
    try log.forcedSQL("INSERT INTO payload VALUES (14, randomblob(272))")
    #expect(
      try log.proof().findings == [.payloadDamaged(entry: 13, event: 14), .payloadLeft(entry: 20, event: 14)])
    #expect(try log.verification().contains(.payloadLeft(entry: 20, event: 14)))
    // The payload as it was, from an older copy.
    let honest = try WrittenLog()
    try honest.open("gone", honest.people[0], [honest.people[0].body], rule: .atOnce)
    try honest.fact("gone", honest.people[0])
    let kept = try #require(try honest.opened().payloads([5])[5])
    let gone = try #require(honest.compartments["gone"])
    try honest.write(honest.people[0], [.eraseIntent(EraseIntent(compartment: gone, reason: 1))])
    _ = try honest.opened().erase(compartment: gone)
    let done = EraseDone(compartment: gone, payloads: 1, scannedBytes: 0, hits: 0)
    try honest.write(honest.people[0], [.eraseDone(done)])
    try honest.close()
    #expect(try honest.proof().findings.isEmpty)
    try honest.forcedSQL("INSERT INTO payload VALUES (5, ?)", [Data(kept)])
    #expect(try honest.proof().findings == [.payloadLeft(entry: 6, event: 5)])
    #expect(try honest.verification() == [.payloadLeft(entry: 6, event: 5)])
  }

  @Test func `attack 25: an oversize blob, text in place of bytes and NULL are damage, and nothing traps`()
    throws
  {
    let log = try AttackedLog.fresh()
    try log.setPayload(24, opaque(3_000_000))
    #expect(try log.proof().findings == [.payloadDamaged(entry: 22, event: 24)])
    #expect(try log.verification() == [.payloadDamaged(entry: 22, event: 24)])
    try log.loosened("payload") {
      try $0.execute(sql: "UPDATE payload SET bytes = 'text' WHERE event = 25")
      try $0.execute(sql: "UPDATE payload SET bytes = NULL WHERE event = 26")
    }
    #expect(
      try log.proof().findings.contains(.payloadDamaged(entry: 23, event: 25)), "text is no stored payload")
    #expect(try log.proof().findings.contains(.payloadDamaged(entry: 24, event: 26)))
    try log.loosened("entry") {
      try $0.execute(sql: "UPDATE entry SET header = NULL WHERE number = 9")
      try $0.execute(sql: "UPDATE entry SET events = 'text', first_event = 'many' WHERE number = 12")
      try $0.execute(sql: "UPDATE entry SET events = zeroblob(100000000) WHERE number = 15")
    }
    let findings = try log.proof().findings
    #expect(findings.contains(.entryUnreadable(entry: 9, .columnType)))
    #expect(findings.contains(.entryUnreadable(entry: 12, .columnType)))
    #expect(findings.contains(.entryUnreadable(entry: 15, .eventCount)))
    let store = try log.verification()
    #expect(store.contains(.entryUnreadable(entry: 9, .entryHeader(.length))))
    #expect(store.contains { $0.entry == 12 })
    #expect(store.contains(.entryUnreadable(entry: 15, .eventCount)))
  }
}

extension WrittenLog {
  /// Changes rows of a table while its definition allows anything, and puts the definition back word for word.
  func loosened(_ table: String, _ body: (Database) throws -> Void) throws {
    var definition = ""
    try database { database in
      definition =
        try String.fetchOne(database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table])
        ?? ""
      try setDefinition(
        of: table, definition.replacing("STRICT", with: "").replacing("NOT NULL", with: ""), database)
    }
    try withoutTriggers {
      try $0.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try body($0)
    }
    try database { try setDefinition(of: table, definition, $0) }
  }

  private func setDefinition(of name: String, _ text: String, _ database: Database) throws {
    let text = text.hasSuffix(") ") ? String(text.dropLast()) : text
    try database.execute(sql: "PRAGMA writable_schema = ON")
    try database.execute(
      sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [text, name])
    try database.execute(sql: "PRAGMA writable_schema = OFF")
  }
}
