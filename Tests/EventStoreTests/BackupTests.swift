import Foundation
import Testing

@testable import EventStore

@Suite struct BackupTests {
  @Test func `copies of log and slots restore to a log that verifies, reads and goes on`() throws {
    let test = try TestLog()
    try test.fill(6)
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("backup-\(Identifier.random())")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: place) }
    let (copy, slots) = (place.appendingPathComponent("log"), place.appendingPathComponent("slots"))
    let found = try test.log.backUpLog(to: copy)
    #expect(found.findings.isEmpty)
    #expect(try found.head == test.log.head())
    #expect(throws: StoreError.alreadyThere) { try test.log.backUpLog(to: copy) }
    try test.fill(2)
    try test.log.backUpSlots(to: slots)
    #expect(try [UInt8](Data(contentsOf: slots)) == test.bytes("slots.bin"))
    let folder = place.appendingPathComponent("restored")
    try SQLiteLog.restore(log: copy, slots: slots, to: folder)
    #expect(throws: StoreError.alreadyThere) { try SQLiteLog.restore(log: copy, slots: slots, to: folder) }
    let restored = try SQLiteLog.open(at: folder)
    #expect(restored.startFindings.isEmpty)
    #expect(try restored.head() == found.head)
    #expect(try LogVerification.run(restored, since: found.head).findings.isEmpty)
    let known = try test.log.head()
    #expect(
      try LogVerification.run(restored, since: known).findings == [.endsBeforeKnown(known: 10, found: 8)])
    let next = Make.fact(test.compartment, try restored.roster())
    #expect(try TestLog.append(restored, test.first, [next]) == .done(entry: 9, firstEvent: 11))
    try restored.close()
  }

  @Test func `a copy of a damaged log says what is wrong with it, and good slots replace damaged ones`()
    throws
  {
    let test = try TestLog()
    try test.fill(3)
    var payload: [UInt8] = []
    try test.log.readEntries(after: 3) { payload = $0.events.first?.payload ?? payload }
    try test.log.close()
    var bytes = try test.bytes("log.db")
    let range = try #require(Data(bytes).range(of: Data(payload)))
    bytes[range.lowerBound + 5] ^= 1
    try test.overwrite("log.db", bytes)
    let slots = try test.bytes("slots.bin")
    var damaged = slots
    damaged[70] ^= 1
    try test.overwrite("slots.bin", damaged)
    let log = try test.another()
    let (copy, halves) = (test.file("images"), test.file("head.note.new"))
    #expect(try log.backUpLog(to: copy).findings == [.payloadDamaged(entry: 5, event: 7)])
    try log.backUpSlots(to: halves)
    #expect(try test.bytes("head.note.new") == slots)
    try log.close()
  }
}
