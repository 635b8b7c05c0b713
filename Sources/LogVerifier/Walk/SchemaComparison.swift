import Foundation
import GRDB
import Schema

/// Compares what the database is made of with what the migrations make.
enum SchemaComparison {
  /// What differs; and whether the tables that hold the log are those of the migrations, without which nothing in them means
  /// anything.
  static func run(_ database: Database) throws -> (findings: [ProofFinding], isReadable: Bool) {
    var findings: [ProofFinding] = []
    let application = try number(database, "PRAGMA application_id")
    if application != Int64(Migrations.applicationID) { findings.append(.applicationDiffers(application)) }
    let (version, known) = (try number(database, "PRAGMA user_version"), Int64(Migrations.newestVersion))
    if version > known { findings.append(.newerSchema(found: version, known: known)) }
    let expected = try expected(version: Int(max(0, min(version, known))))
    let found = try objects(database)
    for (name, object) in found.sorted(by: { $0.key < $1.key }) {
      guard let right = expected[name] else {
        findings.append(.schemaForeign(name))
        continue
      }
      if right != object { findings.append(.schemaDiffers(name)) }
    }
    for name in expected.keys.sorted() where found[name] == nil { findings.append(.schemaMissing(name)) }
    let needed = ["table log", "table entry", "table payload", "table place", "index entry_once"]
    return (findings, needed.allSatisfy { found[$0] != nil && found[$0] == expected[$0] })
  }

  private static func number(_ database: Database, _ sql: String) throws -> Int64 {
    try Row.fetchOne(database, sql: sql).flatMap { ($0[0] as DatabaseValue).int64 } ?? 0
  }

  /// What makes an object: the table it belongs to and its text.
  private struct Object: Equatable {
    let table: String
    let sql: String
  }

  private static func objects(_ database: Database) throws -> [String: Object] {
    var objects: [String: Object] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema")
    while let row = try rows.next() {
      let text = (0..<4).map { (row[$0] as DatabaseValue).text ?? "" }
      var name = "\(text[0]) \(text[1])"
      // The same name twice is possible with file tools only; neither may hide the other.
      while objects[name] != nil { name += " again" }
      objects[name] = Object(table: text[2], sql: text[3])
    }
    return objects
  }

  private static func expected(version: Int) throws -> [String: Object] {
    let memory = try DatabaseQueue()
    return try memory.writeWithoutTransaction { database in
      for script in Migrations.scripts.prefix(version) { try database.execute(sql: script) }
      return try objects(database)
    }
  }
}

extension DatabaseValue {
  // Through the value, not by a switch over the storage: that makes the optimiser of Swift 6.3 fail.

  /// The integer, when it is one. A damaged file may hold anything anywhere.
  var int64: Int64? { storage.value as? Int64 }

  var text: String? { storage.value as? String }

  /// The bytes, when it is a blob.
  var blob: [UInt8]? { (storage.value as? Data).map { [UInt8]($0) } }
}
