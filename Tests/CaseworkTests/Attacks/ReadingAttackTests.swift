import Clearing
import EventStore
import Foundation
import GRDB
import Testing

@testable import Casework

@Suite struct `Attacks by reading` {
  /// How a text could lie somewhere: as it is, in wide characters, in base64, in hexadecimal.
  private static func forms(_ text: String) -> [Data] {
    let bytes = Data(text.utf8)
    let wide = Data(text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return [bytes, wide, Data(bytes.base64EncodedString().utf8.dropLast(4)), Data(hex.utf8)]
  }

  private static func values(_ file: URL) throws -> [Data] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    let values = try queue.writeWithoutTransaction { database -> [Data] in
      let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      return try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").flatMap { row in
          row.databaseValues.compactMap { Data.fromDatabaseValue($0) }
        }
      }
    }
    try queue.close()
    return values
  }

  @Test func `attack 1: no table, file or write-ahead log holds a word of a case, a name or a password`()
    async throws
  {
    let alliance = try await TestAlliance()
    let session = try alliance.open("nord-1")
    _ = try await session.perform(Story.openCase)
    let needles = [Story.marker, "M. nord-1", "Musterstadt", TestAlliance.password].flatMap(Self.forms)
    for isOpen in [true, false] {
      if !isOpen { try await session.close() }
      var all = try Self.values(alliance.file("log.db"))
      let names = try FileManager.default.subpathsOfDirectory(atPath: alliance.folder.path)
      if isOpen { #expect(try alliance.bytes("log.db-wal").count > 10_000) }
      for name in names { all.append((try? Data(contentsOf: alliance.file(name))) ?? Data()) }
      #expect(all.count > 100)
      for needle in needles { #expect(!all.contains { $0.range(of: needle) != nil }) }
    }
  }
}
