import GRDB
import Schema

/// Brings a database to the newest schema and refuses one that holds anything else.
enum SchemaCheck {
  /// Runs the migrations that are missing, all in one transaction.
  static func migrate(_ database: Database) throws {
    let version = try version(database)
    guard version < Migrations.newestVersion else { return }
    try database.inTransaction(.immediate) {
      for script in Migrations.scripts.dropFirst(version) { try database.execute(sql: script) }
      try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(Migrations.newestVersion)")
      return .commit
    }
  }

  /// Refuses what is no log, what is newer, and whatever the migrations did not make: a planted trigger or view would run with
  /// every append.
  static func check(_ database: Database) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Migrations.applicationID else {
      throw StoreError.notALog
    }
    let version = try version(database)
    guard version <= Migrations.newestVersion else {
      throw StoreError.newerSchema(found: version, known: Migrations.newestVersion)
    }
    let expected = try expectedObjects(version: version)
    let found = try objects(database)
    for (name, sql) in found where expected[name] != sql { throw StoreError.foreignSchema(name) }
    for name in expected.keys where found[name] == nil { throw StoreError.foreignSchema(name) }
  }

  private static func version(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  private static func objects(_ database: Database) throws -> [String: String] {
    var objects: [String: String] = [:]
    // Optionals from a cursor, since a damaged file may hold anything: other readings trap on a value of another type.
    let rows = try Row.fetchCursor(database, sql: "SELECT type, name, sql FROM sqlite_schema")
    while let row = try rows.next() {
      let type: String? = row[0]
      let name: String? = row[1]
      objects["\(type ?? "") \(name ?? "")"] = row[2] ?? ""
    }
    return objects
  }

  private static func expectedObjects(version: Int) throws -> [String: String] {
    let memory = try DatabaseQueue()
    return try memory.writeWithoutTransaction { database in
      for script in Migrations.scripts.prefix(version) { try database.execute(sql: script) }
      return try objects(database)
    }
  }
}
