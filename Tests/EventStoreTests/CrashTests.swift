import Foundation
import Testing

@testable import EventStore

@Suite(.serialized) struct CrashTests {
  private let rounds = soak ? 200 : 10

  @Test func `a killed process loses no acknowledged entry and leaves no half one`() throws {
    let test = try TestLog()
    try test.log.close()
    var acknowledged: UInt64 = 2
    var chance = SeededGenerator("killed while appending", count: rounds)
    for _ in 0..<rounds {
      let worker = try CrashWorker("facts", test, place: test.compartment)
      for _ in 0...Int.random(in: 0...20, using: &chance) {
        if let line = worker.line() { acknowledged = try #require(UInt64(line), "\(line)") }
      }
      acknowledged = worker.kill().last ?? acknowledged
      let log = try test.another()
      #expect(log.startFindings.isEmpty)
      let found = try LogVerification.run(log, checkSignatures: false)
      #expect(found.findings.isEmpty)
      // One entry may have been committed whose number was not printed any more.
      #expect((acknowledged...acknowledged + 1).contains(found.head.number))
      #expect(found.events == found.head.number + 2)
      acknowledged = found.head.number
      if Bool.random(using: &chance) { try log.close() }
    }
    #expect(acknowledged > 2 + UInt64(rounds))
    let log = try test.another()
    #expect(try LogVerification.run(log).findings.isEmpty)
    try log.close()
  }

  @Test func `a killed process leaves no compartment without its slot`() throws {
    let test = try TestLog()
    try test.log.close()
    var slots = 0
    var chance = SeededGenerator("killed while opening compartments", count: rounds)
    for _ in 0..<rounds {
      let worker = try CrashWorker("compartments", test, place: test.circle)
      for _ in 0...Int.random(in: 0...10, using: &chance) {
        #expect(worker.line().flatMap { UInt64($0) } != nil)
      }
      _ = worker.kill()
      let log = try test.another()
      let findings = try LogVerification.run(log, checkSignatures: false).findings
      // The copies may differ by the slots of the entry that was not appended; the next write levels them.
      let serious = findings.filter { finding in
        switch finding {
        case .slotsDiffer, .slotFileCut, .slotDamaged(.mirror, _, _): false
        default: true
        }
      }
      #expect(serious.isEmpty)
      try log.writeSlots([(.random(), opaque(32), .member)])
      #expect(try LogVerification.run(log, checkSignatures: false).findings.isEmpty)
      slots = try log.roster().compartments.count
      try log.close()
    }
    #expect(slots > rounds)
  }

  @Test
  func
    `a disk that takes no more is reported, nothing false is acknowledged, and the log goes on afterwards`()
    throws
  {
    let test = try TestLog()
    try test.log.close()
    let worker = try CrashWorker("limited", test, place: test.compartment)
    var last: UInt64 = 2
    var stop: String?
    while let line = worker.line() {
      if let number = UInt64(line) { last = number } else { stop = line }
    }
    _ = worker.kill()
    #expect(stop?.hasPrefix("stopped inputOutput(") == true || stop == "stopped diskFull")
    #expect(last > 20)
    let log = try test.another()
    let found = try LogVerification.run(log, checkSignatures: false)
    #expect(found.findings.isEmpty)
    #expect((last...last + 1).contains(found.head.number))
    let next = Make.fact(test.compartment, try log.roster())
    #expect(
      try TestLog.append(log, test.first, [next])
        == .done(entry: found.head.number + 1, firstEvent: found.events + 1))
    try log.close()
  }

  @Test func `after a failed write the log does nothing any more`() throws {
    let test = try TestLog()
    #expect(throws: StoreError.diskFull) { try test.log.use { _ in throw StoreError.diskFull } }
    #expect(throws: StoreError.poisoned) { try test.log.head() }
    #expect(throws: StoreError.poisoned) {
      try test.append([Make.fact(test.compartment, Roster(logID: test.log.logID))])
    }
    #expect(throws: StoreError.poisoned) { try test.log.writeSlots([(.random(), opaque(32), .member)]) }
    #expect(throws: StoreError.poisoned) { try test.log.roster() }
    let again = try test.another()
    #expect(try again.head().number == 2)
    try again.close()
  }
}
