import Foundation
import LogVerifier
import Testing

@testable import EventStore

@Suite struct ProofTests {
  private static let varied = Result { try WrittenLog.varied() }

  private func log() throws -> WrittenLog { try Self.varied.get().copy() }

  @Test func `a log by the store's own writer is proven without a finding`() throws {
    let log = try log()
    let report = try log.proof()
    #expect(report.findings.isEmpty)
    #expect(try log.verification().isEmpty)
    let read = try log.reading()
    #expect(report.entries == read.head.number)
    #expect(report.entries > 20)
    #expect(report.signatures == report.entries)
    #expect(report.events == UInt64(read.entries.map(\.events.count).reduce(0, +)))
    #expect(report.head?.text == read.head.code)
    #expect(report.noted == report.head)
    #expect(report.since == nil)
    #expect(report.unfinishedErasures.isEmpty)
  }

  @Test func `the report does not depend on how many cores check`() throws {
    let log = try log()
    try log.forcedSQL("UPDATE entry SET header = zeroblob(208) WHERE number = 9")
    try log.forcedSQL("UPDATE entry SET events = zeroblob(80) WHERE number = 14")
    let one = try log.proof(cores: 1)
    #expect(!one.findings.isEmpty)
    for cores in [2, 3, 16, 1000] { #expect(try log.proof(cores: cores) == one) }
  }

  @Test func `proving writes nothing and makes no file`() throws {
    let log = try log()
    let before = try snapshot(log)
    _ = try log.proof()
    #expect(try snapshot(log) == before)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: log.folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: log.folder.path)
    }
    #expect(try log.proof().findings.isEmpty)
    #expect(try snapshot(log) == before)
  }

  private func snapshot(_ log: WrittenLog) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: log.folder.path) {
      files[name] = try log.bytes(name)
    }
    return files
  }

  @Test
  func `what still waits in the write-ahead log is read along, beside an open session and behind a crash`()
    throws
  {
    let log = try log()
    try log.fact("shared", log.people[0])
    #expect(try log.bytes("log.db-wal").count > 0)
    let report = try log.proof()
    #expect(report.findings.isEmpty)
    #expect(report.entries == (try log.opened().head().number))
    // The files as a crash would leave them, without what the system kept in shared memory.
    let crashed = try log.copy()
    try FileManager.default.removeItem(at: crashed.file("log.db-shm"))
    #expect(try crashed.proof().head == report.head)
  }

  @Test func `a head known outside is found, and only what is behind it is checked for signatures`() throws {
    let log = try log()
    let entries = try log.reading().entries
    for entry in entries {
      let known = try HeadCode(parsing: entry.head.code)
      let report = try log.proof(since: known)
      #expect(report.findings.isEmpty)
      #expect(report.since == known)
      #expect(report.signatures == UInt64(entries.count) - known.number)
    }
    let empty = try HeadCode(parsing: Head.empty(logID: log.genesis.logID).code)
    #expect(try log.proof(since: empty).findings.isEmpty)
  }

  @Test func `a shorter log says how many entries are missing, and a rewritten one which entry differs`()
    throws
  {
    let log = try log()
    let count = try log.reading().head.number
    let newer = try HeadCode(parsing: Head(number: count + 3, hash: opaque(32)).code)
    let short = try log.proof(since: newer)
    #expect(short.findings == [.endsBeforeKnown(missing: 3, from: count + 1)])
    #expect(short.signatures == count, "without the known entry nothing in front of it is vouched for")
    let other = try HeadCode(parsing: Head(number: 7, hash: opaque(32)).code)
    #expect(try log.proof(since: other).findings == [.knownDiffers(entry: 7)])
    let foreign = try HeadCode(parsing: Head.empty(logID: .random()).code)
    #expect(try log.proof(since: foreign).findings == [.knownDiffers(entry: 0)])
  }

  @Test func `a log that lost its end against the note says since when`() throws {
    let log = try log()
    let count = try log.reading().head.number
    let date = Date(timeIntervalSince1970: 1_700_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: log.file("head.note").path)
    #expect(try log.proof().notedAt == date)
    try log.forcedSQL("DELETE FROM entry WHERE number = ?", [count])
    try log.forcedSQL("DELETE FROM payload WHERE event = (SELECT max(event) FROM payload)")
    try log.forcedSQL("DELETE FROM place WHERE event = (SELECT max(event) FROM place)")
    #expect(try log.proof().findings == [.endsBeforeNote(noted: count, found: count - 1, at: date)])
  }

  @Test func `one break does not hide the next, and no more than a thousand findings are kept`() throws {
    let log = try log()
    for event in [4, 12, 20] { try log.forcedSQL("DELETE FROM payload WHERE event = ?", [event]) }
    let found = try log.proof().findings.compactMap { finding -> UInt64? in
      if case .payloadMissing(_, let event) = finding { event } else { nil }
    }
    #expect(found == [4, 12, 20])
    try log.forcedSQL(
      """
      WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
      INSERT INTO payload SELECT i, x'00' FROM n
      """)
    let report = try log.proof()
    #expect(report.findings.count == ProofReport.maximumFindings)
    #expect(report.moreFindings > 1000)
  }

  @Test func `progress is told by entries, from none to all`() throws {
    let log = try log()
    var told: [ProofProgress] = []
    let report = try LogProof.run(ProofOptions(folder: log.folder)) { told.append($0) }
    #expect(told.first?.entries == 0)
    #expect(told.last?.entries == report.entries)
    #expect(told.last?.total == report.entries)
    #expect(told.map(\.entries) == told.map(\.entries).sorted())
  }

  @Test func `where no log is, there is nothing to prove`() throws {
    let log = try log()
    #expect(throws: ProofError.folderUnreadable) {
      try LogProof.run(ProofOptions(folder: log.file("nowhere")))
    }
    try log.overwrite("log.db", [])
    #expect(throws: ProofError.notALog) { try log.proof() }
    try FileManager.default.removeItem(at: log.file("log.db"))
    #expect(throws: ProofError.notALog) { try log.proof() }
  }

  @Test func `every kind of finding has a word of its own`() {
    let some: [ProofFinding] = [
      .noteMissing, .noteDamaged, .rehearsalDiffers, .logRowWrong, .foreignFile("x"), .openToOthers("x"),
      .entryVoid(entry: 1, .authorUnknown), .chainBroken(entry: 1, .number), .columnsDiffer(entry: 1),
    ]
    #expect(Set(some.map(\.word)).count == some.count)
    #expect(some.compactMap(\.entry) == [1, 1, 1])
  }
}
