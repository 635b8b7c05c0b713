import Foundation
import GRDB
import LogVerifier
import Testing

@testable import EventStore

@Suite struct SchemaAttacks {
  @Test func `attack 24: planted triggers, views, tables and indexes are named, and the store does not open`()
    throws
  {
    for (sql, name) in [
      ("CREATE TRIGGER thief AFTER INSERT ON payload BEGIN DELETE FROM payload; END", "trigger thief"),
      ("CREATE TRIGGER thief INSTEAD OF INSERT ON spy BEGIN SELECT 1; END", "trigger thief"),
      ("CREATE VIEW thief AS SELECT * FROM payload", "view thief"),
      ("CREATE TABLE thief (bytes BLOB)", "table thief"),
      ("CREATE INDEX thief ON payload (bytes)", "index thief"),
      ("CREATE VIRTUAL TABLE thief USING fts5(bytes)", "table thief"),
    ] {
      let log = try AttackedLog.fresh()
      if sql.contains("spy") { try log.sql("CREATE VIEW spy AS SELECT 1 AS one") }
      try log.sql(sql)
      #expect(try log.proof().findings.contains(.schemaForeign(name)), "\(sql)")
      #expect(log.refusal().map { "\($0)".hasPrefix("foreignSchema") } == true)
    }
  }

  @Test
  func `attack 24: a missing guard, a changed definition, a generated column and a collation are named`()
    throws
  {
    let guardless = try AttackedLog.fresh()
    try guardless.sql("DROP TRIGGER entry_kept")
    #expect(try guardless.proof().findings == [.schemaMissing("trigger entry_kept")])
    #expect(guardless.refusal() == .foreignSchema("trigger entry_kept"))
    for (table, old, new) in [
      ("login", "name TEXT NOT NULL", "name TEXT COLLATE NOCASE NOT NULL"),
      ("payload", "bytes BLOB", "twice INTEGER AS (event * 2), bytes BLOB"),
      ("attempt", "failures > 0", "failures > -9"),
    ] {
      let log = try AttackedLog.fresh()
      try log.sql("PRAGMA writable_schema = ON")
      try log.database {
        try $0.execute(sql: "PRAGMA writable_schema = ON")
        try $0.execute(
          sql: "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?",
          arguments: [old, new, table])
      }
      #expect(try log.proof().findings.contains(.schemaDiffers("table \(table)")))
      #expect(log.refusal() == .foreignSchema("table \(table)"))
    }
  }

  @Test func `attack 24: another application's file and a newer program's are named`() throws {
    let log = try AttackedLog.fresh()
    try log.sql("PRAGMA application_id = 7")
    #expect(try log.proof().findings == [.applicationDiffers(7)])
    #expect(log.refusal() == .notALog)
    let newer = try AttackedLog.fresh()
    try newer.sql("PRAGMA user_version = 99")
    #expect(try newer.words() == ["newerSchema"])
    #expect(newer.refusal().map { "\($0)".hasPrefix("newerSchema") } == true)
  }

  @Test
  func
    `attack 26: a second database, a symbolic link and a second name are named, and the store does not open`()
    throws
  {
    let log = try AttackedLog.fresh()
    try FileManager.default.copyItem(at: log.file("log.db"), to: log.file("log.db2"))
    #expect(try log.proof().findings.contains(.foreignFile("log.db2")))
    #expect(log.refusal() == .foreignFile("log.db2"))
    try FileManager.default.removeItem(at: log.file("log.db2"))
    try FileManager.default.createDirectory(
      at: log.file("images"), withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    try FileManager.default.linkItem(at: log.file("slots.bin"), to: log.file("images/twin"))
    #expect(try log.proof().findings.contains(.notPlainFile("slots.bin")))
    #expect(log.refusal() == .notPlainFile("slots.bin"))
    try FileManager.default.removeItem(at: log.file("images/twin"))
    try FileManager.default.moveItem(at: log.file("log.db"), to: log.file("images/log.db"))
    try FileManager.default.createSymbolicLink(
      at: log.file("log.db"), withDestinationURL: log.file("images/log.db"))
    #expect(throws: ProofError.notPlainFile) { try log.proof() }
    #expect(log.refusal() == .notPlainFile("log.db"))
  }

  @Test func `attack 26: a folder whose name looks like options of the database is a folder like any other`()
    throws
  {
    let log = try AttackedLog.fresh()
    let trick = log.folder.appendingPathExtension("x?mode=memory&cache=shared#%41")
    try FileManager.default.copyItem(at: log.folder, to: trick)
    defer { try? FileManager.default.removeItem(at: trick) }
    let report = try LogProof.run(ProofOptions(folder: trick))
    #expect(report.findings.isEmpty)
    #expect(report.entries == 25)
    let store = try SQLiteLog.open(at: trick)
    #expect(try store.head().number == 25)
    try store.close()
  }

  @Test func `attack 27: an index that disagrees with its table is named`() throws {
    let log = try AttackedLog.fresh()
    try log.withoutIndex { _ in }
    let findings = try log.proof().findings
    #expect(findings.contains(.keyIndexDiffers(entry: 25)))
    let place = try AttackedLog.fresh()
    try place.forcedSQL("UPDATE place SET event = 24 WHERE event = 25")
    #expect(try place.proof().findings == [.placeMissing(entry: 23, event: 25)])
    #expect(try place.verification() == [.placeMissing(entry: 23, event: 25)])
    let stray = try AttackedLog.fresh()
    try stray.forcedSQL("INSERT INTO place VALUES (randomblob(16), 1, 99)")
    #expect(try stray.proof().findings == [.placesStray(1)])
    #expect(try stray.verification() == [.placesStray(1)])
  }
}
