import Foundation
import Testing

@testable import EventStore

@Suite struct ClosingTests {
  @Test func `a clean close empties the write-ahead log and notes the head`() throws {
    let test = try TestLog()
    try test.fill(5)
    let head = try test.log.head()
    #expect(try !test.bytes("log.db-wal").isEmpty)
    try test.log.close()
    #expect(
      try !FileManager.default.fileExists(atPath: test.file("log.db-wal").path)
        || test.bytes("log.db-wal").isEmpty)
    #expect(HeadNote.decode(try test.bytes("head.note"), logID: test.genesis.logID) == head)
    #expect(throws: StoreError.closed) { try test.log.head() }
    let log = try test.another()
    #expect(log.startFindings.isEmpty)
    #expect(try log.head() == head)
    try log.close()
  }

  @Test
  func `a cut tail of the write-ahead log after a noted head is reported, and nothing is appended to it`()
    throws
  {
    let test = try TestLog()
    try test.log.close()
    let database = try test.bytes("log.db")
    let log = try test.another()
    for _ in 0..<10 {
      _ = try TestLog.append(log, test.first, [Make.fact(test.compartment, try log.roster())])
    }
    var tail = try test.bytes("log.db-wal")
    try log.close()
    // As if the medium had given back an older database and a write-ahead log with one changed bit.
    tail[tail.count / 2] ^= 1
    try test.overwrite("log.db", database)
    try test.overwrite("log.db-wal", tail)
    let damaged = try test.another()
    let found = try damaged.head().number
    #expect(found < 12)
    #expect(damaged.startFindings == [.endsBeforeNote(noted: 12, found: found)])
    #expect(try LogVerification.run(damaged).findings == [.endsBeforeNote(noted: 12, found: found)])
    #expect(throws: StoreError.endsBeforeNote(noted: 12, found: found)) {
      try TestLog.append(damaged, test.first, [Make.fact(test.compartment, try damaged.roster())])
    }
    try damaged.close()
    #expect(HeadNote.decode(try test.bytes("head.note"), logID: test.genesis.logID)?.number == 12)
    let accepted = try test.another()
    try accepted.acceptAsIs()
    try accepted.close()
    let again = try test.another()
    #expect(again.startFindings.isEmpty)
    let fact = Make.fact(test.compartment, try again.roster())
    #expect(try TestLog.append(again, test.first, [fact]) == .done(entry: found + 1, firstEvent: found + 3))
    try again.close()
  }

  @Test func `a missing, damaged or foreign note is reported`() throws {
    let test = try TestLog()
    try test.log.close()
    let good = try test.bytes("head.note")
    for place in [0, 4, 8, 24, 32, 64, 95] {
      var bytes = good
      bytes[place] ^= 1
      try test.overwrite("head.note", bytes)
      let log = try test.another()
      #expect(log.startFindings == [.noteDamaged])
      #expect(try LogVerification.run(log).findings == [.noteDamaged])
      try log.close()
      try test.overwrite("head.note", good)
    }
    try FileManager.default.removeItem(at: test.file("head.note"))
    let log = try test.another()
    #expect(log.startFindings == [.noteMissing])
    try log.acceptAsIs()
    try log.close()
    let other = Head(number: 2, hash: opaque(32))
    try test.overwrite("head.note", HeadNote.encode(other, logID: test.genesis.logID))
    let differing = try test.another()
    #expect(differing.startFindings == [.noteDiffers(entry: 2)])
    try differing.close()
  }

  @Test func `an idle checkpoint empties the write-ahead log unless somebody reads`() throws {
    let test = try TestLog()
    try test.fill(3)
    #expect(try test.log.checkpoint())
    #expect(try test.bytes("log.db-wal").isEmpty)
    try test.fill(1)
    #expect(try LogVerification.run(test.log).findings.isEmpty)
  }
}
