import EventStore
import Foundation
import GRDB

/// What somebody with a SQL shell and file tools can do to an alliance's files.
extension TestAlliance {
  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: file(name))) }

  /// Overwrites a file in place.
  func overwrite(_ name: String, _ bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: file(name))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// Runs SQL with the guarding triggers out of the way, and puts them back.
  func sql(_ sql: String, _ arguments: StatementArguments = []) throws {
    let queue = try DatabaseQueue(path: file("log.db").path)
    try queue.writeWithoutTransaction { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
      try database.execute(sql: sql, arguments: arguments)
      for trigger in triggers { try database.execute(sql: trigger[1] as String) }
      _ = try database.checkpoint(.truncate)
    }
    try queue.close()
  }

  /// The key record of a login, as it lies there.
  func record(_ login: String) throws -> [UInt8] {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    return try log.keyRecord(login: login) ?? []
  }

  /// Puts bytes in place of a key record, past the store.
  func setRecord(_ login: String, _ bytes: [UInt8]) throws {
    try sql("UPDATE login SET record = ? WHERE name = ?", [Data(bytes), login])
  }

  /// Copies of the named files.
  func kept(_ names: [String]) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in names { files[name] = try bytes(name) }
    return files
  }

  /// Puts copies back.
  func restore(_ files: [String: [UInt8]]) throws {
    for (name, bytes) in files { try overwrite(name, bytes) }
  }
}
