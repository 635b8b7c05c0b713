import Foundation
import GRDB

/// The connection settings a log needs; each is asked back after it was set.
enum Settings {
  /// `PRAGMA` name, what to set, and what SQLite must then answer.
  private static let values: [(name: String, value: String, answer: String)] = [
    ("synchronous", "FULL", "2"), ("wal_autocheckpoint", "0", "0"), ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"), ("cell_size_check", "ON", "1"), ("mmap_size", "0", "0"),
    ("trusted_schema", "OFF", "0"),
  ]

  /// How long SQLite waits for a lock of its own.
  static let busyMilliseconds = 5000

  static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(TimeInterval(busyMilliseconds) / 1000)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { try apply($0, readOnly: readOnly) }
    return configuration
  }

  private static func apply(_ database: Database, readOnly: Bool) throws {
    if !readOnly, try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL") != "wal" {
      throw StoreError.pragmaRefused("journal_mode")
    }
    for setting in values {
      // Fetched, not executed: some of them answer with a row already when they are set.
      _ = try Row.fetchAll(database, sql: "PRAGMA \(setting.name) = \(setting.value)")
      let answer = try String.fetchOne(database, sql: "PRAGMA \(setting.name)") ?? "0"
      guard answer == setting.answer else { throw StoreError.pragmaRefused(setting.name) }
    }
  }
}
