import Foundation
import GRDB
import LogVerifier
import Testing

@testable import EventStore

@Suite struct DifferentialTests {
  private static let varied = Result { try WrittenLog.varied() }

  /// One change to one or two rows, as SQL; what it changes is drawn by chance.
  private func mutation(_ chance: inout SeededGenerator) -> (sql: String, arguments: StatementArguments) {
    let tables = [
      ("entry", "header", "number"), ("entry", "events", "number"), ("payload", "bytes", "event"),
      ("place", "compartment", "event"), ("entry", "first_event", "number"), ("place", "version", "event"),
    ]
    let (table, column, key) = tables.randomElement(using: &chance) ?? tables[0]
    let row = Int.random(in: 0..<25, using: &chance)
    let chosen = "SELECT \(key) FROM \(table) ORDER BY \(key) LIMIT 1 OFFSET \(row)"
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: return ("DELETE FROM \(table) WHERE \(key) = (\(chosen))", [])
    case 1 where table != "place" && column != "first_event":
      // Two rows exchange what they hold.
      let other = "SELECT \(key) FROM \(table) ORDER BY \(key) LIMIT 1 OFFSET \((row + 1) % 25)"
      return (
        """
        CREATE TEMP TABLE kept AS SELECT \(column) AS bytes FROM \(table) WHERE \(key) = (\(chosen));
        UPDATE \(table) SET \(column) = (SELECT \(column) FROM \(table) WHERE \(key) = (\(other)))
          WHERE \(key) = (\(chosen)) AND '\(column)' <> 'header';
        UPDATE \(table) SET \(column) = (SELECT bytes FROM kept) WHERE \(key) = (\(other))
          AND '\(column)' <> 'header';
        DROP TABLE kept
        """, []
      )
    case 2 where column == "header":
      return ("UPDATE entry SET number = number + 100 WHERE number = (\(chosen))", [])
    default:
      if column == "first_event" || column == "version" {
        return ("UPDATE \(table) SET \(column) = \(column) + 1000 WHERE \(key) = (\(chosen))", [])
      }
      return (
        "UPDATE \(table) SET \(column) = flip(\(column), ?) WHERE \(key) = (\(chosen))",
        [Int.random(in: 0..<65_536, using: &chance)]
      )
    }
  }

  /// Flips the bit with this number, counted round and round.
  private static let flip = DatabaseFunction("flip", argumentCount: 2, pure: true) { values in
    guard var bytes = Data.fromDatabaseValue(values[0]), let bit = Int.fromDatabaseValue(values[1]),
      !bytes.isEmpty
    else { return nil }
    bytes[bit / 8 % bytes.count] ^= 1 << UInt8(bit % 8)
    return bytes
  }

  @Test func `whatever damage one verification reports, the other reports too`() throws {
    let good = try Self.varied.get()
    let rounds = soak ? 3000 : 25
    var chance = SeededGenerator("mutations of both verifications", count: rounds)
    var damaged = 0
    for _ in 0..<rounds {
      let log = try good.copy()
      let (sql, arguments) = mutation(&chance)
      let before = try log.reading()
      try log.withoutTriggers { database in
        database.add(function: Self.flip)
        try database.execute(sql: sql, arguments: arguments)
      }
      let ours = try log.proof().findings
      let theirs = try? log.verification()
      let theirsReports = theirs.map { !$0.isEmpty } ?? true
      #expect(theirsReports == !ours.isEmpty, "\(sql) \(arguments): \(theirs ?? []) / \(ours)")
      if ours.isEmpty {
        #expect(try log.reading() == before, "\(sql) \(arguments)")
      } else {
        damaged += 1
      }
    }
    #expect(damaged > rounds / 2)
  }

  @Test func `both verifications name the same entries void, for the same reasons`() throws {
    let log = try Self.varied.get().copy()
    // A signature that is not the author's, and everything that builds on what it would have opened.
    try log.withoutTriggers { database in
      database.add(function: Self.flip)
      try database.execute(sql: "UPDATE entry SET header = flip(header, 1300) WHERE number = 25")
    }
    let theirs = try log.verification().compactMap { finding -> String? in
      if case .entryVoid(let entry, let violation) = finding {
        "\(entry) \(String(describing: violation).prefix { $0 != "(" })"
      } else {
        nil
      }
    }
    let ours = try log.proof().findings.compactMap { finding -> String? in
      if case .entryVoid(let entry, let broken) = finding { "\(entry) \(broken.rawValue)" } else { nil }
    }
    #expect(!ours.isEmpty)
    #expect(ours == theirs)
  }
}
