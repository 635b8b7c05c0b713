import Foundation
import GRDB
import Testing

@testable import EventStore

@Suite struct ErasingTests {
  private func decide(_ test: TestLog) throws {
    let intent = EraseIntent(compartment: test.compartment, reason: 1)
    _ = try test.append([DraftEvent(control: .eraseIntent(intent))])
  }

  private func occurrences(_ test: TestLog, of needle: [UInt8]) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: test.folder.path).filter { name in
      Data(try test.bytes(name)).range(of: Data(needle)) != nil
    }.count
  }

  @Test func `erasing takes slot and payloads out of every file while all checks still pass`() throws {
    let test = try TestLog()
    try test.fill(3)
    var payloads: [[UInt8]] = []
    try test.log.readEntries(after: 2) { payloads += $0.events.compactMap(\.payload) }
    let slot = try #require(try test.log.roster().compartments[test.compartment]?.slot)
    let half = try #require(try test.log.slots([slot])[slot])
    // The search must find them before, or it is blind.
    #expect(try occurrences(test, of: half) == 2)
    #expect(try occurrences(test, of: payloads[0]) > 0)
    #expect(throws: StoreError.notIntended(test.compartment)) {
      try test.log.erase(compartment: test.compartment)
    }
    try decide(test)
    #expect(try test.log.unfinishedErasures() == [test.compartment])
    #expect(
      try test.log.erase(compartment: test.compartment) == ErasureReceipt(payloads: 3, isComplete: true))
    #expect(
      try test.log.erase(compartment: test.compartment) == ErasureReceipt(payloads: 0, isComplete: true))
    #expect(try occurrences(test, of: half) == 0)
    for payload in payloads { #expect(try occurrences(test, of: payload) == 0) }
    #expect(try LogVerification.run(test.log).findings.isEmpty)
    let done = EraseDone(compartment: test.compartment, payloads: 3, scannedBytes: 1, hits: 0)
    _ = try test.append([DraftEvent(control: .eraseDone(done))])
    #expect(try test.log.unfinishedErasures().isEmpty)
    var entries = 0
    try test.log.readEntries(after: 2) { entry in
      entries += 1
      if entry.header.number < 6 { #expect(entry.events.allSatisfy { $0.payload == nil }) }
    }
    #expect(entries == 5)
    #expect(try LogVerification.run(test.log).findings.isEmpty)
  }

  @Test func `while somebody reads an old state erasing says that it is not complete`() throws {
    let test = try TestLog()
    try test.fill(1)
    let reader = try DatabaseQueue(path: test.file("log.db").path)
    try reader.inDatabase { database in
      try database.execute(sql: "BEGIN")
      _ = try Row.fetchAll(database, sql: "SELECT * FROM payload")
      try decide(test)
      #expect(try !test.log.erase(compartment: test.compartment).isComplete)
      try database.execute(sql: "COMMIT")
    }
    try reader.close()
    #expect(
      try test.log.erase(compartment: test.compartment) == ErasureReceipt(payloads: 0, isComplete: true))
  }

  @Test func `nothing is appended to an erased compartment, and a decision that read it is a conflict`()
    throws
  {
    let test = try TestLog()
    try test.fill(1)
    let fact = Make.fact(test.compartment, try test.log.roster())
    try decide(test)
    #expect(try test.append([fact]) == .notEntitled(.compartmentErased(test.compartment)))
    #expect(try test.append([fact], expected: [test.compartment: 1]) == .conflict([test.compartment]))
  }

  @Test func `an older slot file put back, or payloads put back, are found after the erasure was recorded`()
    throws
  {
    let test = try TestLog()
    try test.fill(1)
    let slots = try test.bytes("slots.bin")
    let payload = try #require(try test.log.payloads([5])[5])
    try decide(test)
    _ = try test.log.erase(compartment: test.compartment)
    let done = EraseDone(compartment: test.compartment, payloads: 1, scannedBytes: 1, hits: 0)
    _ = try test.append([DraftEvent(control: .eraseDone(done))])
    try test.log.close()
    try test.overwrite("slots.bin", slots)
    try test.overwrite("slots.mirror", slots)
    let queue = try DatabaseQueue(path: test.file("log.db").path)
    try queue.write { try $0.execute(sql: "INSERT INTO payload VALUES (5, ?)", arguments: [Data(payload)]) }
    try queue.close()
    let log = try test.another()
    let findings = try LogVerification.run(log).findings
    #expect(findings == [.payloadLeft(entry: 5, event: 5), .slotNotErased(compartment: test.compartment)])
    _ = try log.erase(compartment: test.compartment)
    #expect(try LogVerification.run(log).findings.isEmpty)
    try log.close()
  }
}
