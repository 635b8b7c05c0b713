import Foundation
import Testing

@testable import EventStore

@Suite struct ConcurrencyTests {
  @Test func `two handles take turns on one folder and neither loses anything`() throws {
    let test = try TestLog()
    let another = try test.another()
    for round in 0..<20 {
      let log = round.isMultiple(of: 2) ? test.log : another
      let fact = Make.fact(test.compartment, try log.roster())
      #expect(
        try TestLog.append(log, test.first, [fact])
          == .done(entry: UInt64(round) + 3, firstEvent: UInt64(round) + 5))
    }
    #expect(try test.log.head() == another.head())
    #expect(try LogVerification.run(another).findings.isEmpty)
    try another.close()
  }

  @Test func `threads with handles of their own append without gaps, forks or lost entries`() async throws {
    let test = try TestLog()
    let writers = 4
    let each = soak ? 500 : 25
    try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in 0..<writers {
        let log = writer == 0 ? test.log : try test.another()
        group.addTask { try Self.write(each, log, test, closing: writer != 0) }
      }
      for try await written in group { #expect(written == each) }
    }
    let found = try LogVerification.run(test.log)
    #expect(found.findings.isEmpty)
    #expect(found.entries == UInt64(2 + writers * each))
  }

  private static func write(_ count: Int, _ log: SQLiteLog, _ test: TestLog, closing: Bool) throws -> Int {
    var done = 0
    while done < count {
      let fact = Make.fact(test.compartment, try log.roster())
      switch try TestLog.append(log, test.first, [fact]) {
      case .done: done += 1
      case .conflict: continue
      case .duplicate, .stale, .notEntitled: return done
      }
    }
    if closing { try log.close() }
    return done
  }

  @Test func `one handle serves many threads`() async throws {
    let test = try TestLog()
    let log = test.log
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { try Self.write(10, log, test, closing: false) } }
      for try await written in group { #expect(written == 10) }
    }
    #expect(try log.head().number == 42)
  }

  @Test func `a reader in the middle of its pages does not hold writers up, and a visitor may use the log`()
    throws
  {
    let test = try TestLog()
    try test.fill(5)
    var seen = 0
    try test.log.readEntries(after: 0) { entry in
      seen += 1
      if entry.header.number == 3 { try test.fill(1) }
    }
    #expect(seen >= 7)
    #expect(try test.log.head().number == 8)
  }
}
