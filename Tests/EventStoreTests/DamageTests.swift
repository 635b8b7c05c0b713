import Foundation
import GRDB
import Testing

@testable import EventStore

@Suite struct DamageTests {
  /// A closed log of some entries, all of it in the main file, with one payload that needs pages of its own.
  private func closedLog() throws -> (test: TestLog, entries: [StoredEntry]) {
    let test = try TestLog()
    try test.fill(4)
    try test.fill(1, size: 6000)
    try test.fill(2)
    var entries: [StoredEntry] = []
    try test.log.readEntries(after: 0) { entries.append($0) }
    try test.log.close()
    return (test, entries)
  }

  /// Where each entry's bytes lie in the database file: place and entry number.
  private func places(_ entries: [StoredEntry], in file: [UInt8]) -> [(place: Int, entry: UInt64)] {
    let data = Data(file)
    var places: [(Int, UInt64)] = []
    for entry in entries {
      let parts = [entry.headerBytes, entry.eventHeaderBytes] + entry.events.compactMap(\.payload)
      for part in parts {
        // The first half is enough to find it, and is never cut by an overflow page here.
        let known = Data(part.prefix(300))
        if let range = data.range(of: known) { places += range.map { ($0, entry.header.number) } }
      }
    }
    return places
  }

  @Test func `each changed byte of headers and payloads is noticed and names its entry`() throws {
    let (test, entries) = try closedLog()
    let good = try test.bytes("log.db")
    let all = places(entries, in: good)
    #expect(all.count > 9 * 560)
    var chance = SeededGenerator("one byte changed", count: soak ? all.count : 40)
    let chosen = soak ? all : (0..<40).compactMap { _ in all.randomElement(using: &chance) }
    for (place, number) in chosen {
      var bytes = good
      bytes[place] ^= UInt8.random(in: 1...255, using: &chance)
      try test.overwrite("log.db", bytes)
      let log = try test.another()
      let findings = try LogVerification.run(log).findings
      #expect(findings.contains { $0.entry == number }, "byte \(place) of entry \(number): \(findings)")
      try log.close()
      try clean(test, good)
    }
    let log = try test.another()
    #expect(try LogVerification.run(log).findings.isEmpty)
    try log.close()
  }

  private func clean(_ test: TestLog, _ good: [UInt8]) throws {
    try test.overwrite("log.db", good)
    try? FileManager.default.removeItem(at: test.file("log.db-wal"))
    try? FileManager.default.removeItem(at: test.file("log.db-shm"))
  }

  @Test
  func
    `whatever bytes the file holds, opening refuses or the verification finds something, and nothing crashes`()
    throws
  {
    let (test, _) = try closedLog()
    let good = try test.bytes("log.db")
    let rounds = soak ? 2000 : 40
    var chance = SeededGenerator("a stretch overwritten or the end cut off", count: rounds)
    for round in 0..<rounds {
      var bytes = good
      let start = Int.random(in: 0..<bytes.count, using: &chance)
      let end = min(bytes.count, start + Int.random(in: 1...4096, using: &chance))
      if round.isMultiple(of: 7) {
        bytes.removeLast(bytes.count - start)
      } else {
        for place in start..<end { bytes[place] = .random(in: 0...255, using: &chance) }
      }
      try test.overwrite("log.db", bytes)
      if let log = try? test.another() {
        _ = try? LogVerification.run(log, checkSignatures: false)
        _ = try? TestLog.append(log, test.first, [Make.fact(test.compartment, Roster(logID: log.logID))])
        try? log.readEntries(after: 0) { _ in }
        try? log.close()
      }
      try clean(test, good)
    }
    let log = try test.another()
    #expect(try log.head().number == 9)
    try log.close()
  }

  /// What remains of the file after somebody changed it with SQL, the guarding triggers dropped and put back.
  private func findings(_ test: TestLog, after sql: String, known: Head? = nil) throws -> [LogFinding] {
    let good = try test.bytes("log.db")
    let queue = try DatabaseQueue(path: test.file("log.db").path)
    try queue.writeWithoutTransaction { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
      try database.execute(sql: sql)
      for trigger in triggers { try database.execute(sql: trigger[1] as String) }
    }
    try queue.close()
    let log = try test.another()
    let findings = try LogVerification.run(log, since: known).findings
    try log.close()
    try clean(test, good)
    return findings
  }

  @Test func `rows that were deleted, swapped, renumbered or added are found`() throws {
    let (test, entries) = try closedLog()
    #expect(
      try findings(test, after: "DELETE FROM entry WHERE number = 9").contains(
        .endsBeforeNote(noted: 9, found: 8)))
    let middle = try findings(test, after: "DELETE FROM entry WHERE number = 5")
    #expect(middle.contains(.chainBroken(entry: 6, .number)))
    let renumbered = try findings(
      test, after: "DELETE FROM entry WHERE number = 5; UPDATE entry SET number = number - 1 WHERE number > 5"
    )
    #expect(renumbered.contains(.chainBroken(entry: 5, .number)))
    #expect(renumbered.contains(.columnsDiffer(entry: 5)))
    let gone = try findings(test, after: "DELETE FROM payload WHERE event = 6")
    #expect(gone == [.payloadMissing(entry: 4, event: 6)])
    let stray = try findings(test, after: "INSERT INTO payload VALUES (77, x'01')")
    #expect(stray == [.payloadStray(event: 77)])
    let place = try findings(test, after: "UPDATE place SET event = 1 WHERE event = 6")
    #expect(place == [.placeMissing(entry: 4, event: 6)])
    let places = try findings(test, after: "INSERT INTO place VALUES (randomblob(16), 1, 99)")
    #expect(places == [.placesStray(1)])
    #expect(try findings(test, after: "UPDATE log SET rehearsal = 1") == [.rehearsalDiffers])
    #expect(entries.count == 9)
  }

  @Test func `two payloads that changed places are both found`() throws {
    let (test, _) = try closedLog()
    let swap = """
      UPDATE payload SET event = 1000 WHERE event = 5; UPDATE payload SET event = 5 WHERE event = 6;
      UPDATE payload SET event = 6 WHERE event = 1000
      """
    let found = try findings(test, after: swap)
    #expect(found == [.payloadDamaged(entry: 3, event: 5), .payloadDamaged(entry: 4, event: 6)])
  }

  @Test func `today's log must extend a head known outside`() throws {
    let (test, entries) = try closedLog()
    let log = try test.another()
    for entry in entries { #expect(try LogVerification.run(log, since: entry.head).findings.isEmpty) }
    let rewritten = Head(number: 4, hash: opaque(32))
    #expect(try LogVerification.run(log, since: rewritten).findings == [.knownDiffers(entry: 4)])
    let newer = Head(number: 12, hash: opaque(32))
    #expect(try LogVerification.run(log, since: newer).findings == [.endsBeforeKnown(known: 12, found: 9)])
    try log.close()
  }

  @Test func `an entry that somebody without the right wrote past the store is found and has no effect`()
    throws
  {
    let (test, entries) = try closedLog()
    let last = try #require(entries.last)
    var bench = Bench(first: test.first)
    bench.roster = Roster(logID: test.genesis.logID)
    for entry in entries { _ = bench.roster.admit(entry) }
    let stranger = Person(of: test.first.body)
    let fact = Make.fact(test.compartment, bench.roster)
    var header = bench.entry(by: stranger, [fact]).header
    header.logID = test.genesis.logID
    header.previousHash = last.entryHash
    header.signature = try stranger.sign(header.signedMessage)
    let queue = try DatabaseQueue(path: test.file("log.db").path)
    try queue.write { database in
      try database.execute(
        sql: "INSERT INTO entry VALUES (?, ?, ?, ?)",
        arguments: [header.number, header.firstEvent, Data(header.encode()), Data(fact.header.encode())])
      try database.execute(
        sql: "INSERT INTO payload VALUES (?, ?)", arguments: [header.firstEvent, Data(fact.payload)])
      try database.execute(
        sql: "INSERT INTO place VALUES (?, ?, ?)",
        arguments: [Data(test.compartment.bytes), fact.header.version, header.firstEvent])
    }
    try queue.close()
    let log = try test.another()
    #expect(try LogVerification.run(log).findings == [.entryVoid(entry: 10, .authorUnknown(stranger.id))])
    #expect(try log.roster().compartments[test.compartment]?.version == 7)
    try log.close()
  }
}
