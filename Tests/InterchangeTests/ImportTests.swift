import Casework
import Clearing
import Config
import Testing

@testable import Interchange

@Suite struct `Rows come in once` {
  private static let header = ["id", "day", "town", "act"]

  private static let mapping: ImportMapping = {
    var mapping = ImportMapping(collection: "own", occurred: DateRule(column: "day", form: .iso))
    mapping.reference = TextRule(column: "id")
    mapping.municipality = TextRule(column: "town")
    mapping.acts = CodeRule(cells: CellRule(column: "act"), table: ["hit": ["arson"]])
    return mapping
  }()

  private static func rows(_ count: Int) -> [[String]] {
    (1...count).map { ["N\($0)", "2015-0\($0 % 9 + 1)-11", "Ort \($0 % 7)", "hit"] }
  }

  private static func file(_ rows: [[String]]) -> [UInt8] { CSVFile.bytes(header, rows) }

  private func run(_ session: Session, _ rows: [[String]], dryRun: Bool = false) async throws -> ImportReport
  {
    try await CSVImport.run(session: session, bytes: Self.file(rows), mapping: Self.mapping, dryRun: dryRun)
  }

  @Test func `of a hundred rows three are faulty and two were there before`() async throws {
    var rows = Self.rows(100)
    rows[9][1] = "2015-13-01"
    rows[49][3] = "unheard of"
    rows[99][2] = ""
    try await ImportAlliance().acting { session in
      #expect(try await run(session, [rows[20], rows[3]]).imported == 2)
      let before = await session.head()
      let dry = try await run(session, rows, dryRun: true)
      #expect(await session.head() == before)
      #expect(
        dry.lines(in: .german, dryRun: true).dropFirst().map { $0.prefix(13) } == [
          "Zeile 4, id: ", "Zeile 10, day", "Zeile 21, id:", "Zeile 50, act", "Zeile 100, to",
        ])
      var report = try await run(session, rows)
      #expect(report.imported == 95 && report.already == 2 && report.rows == 100 && report.duplicates == 0)
      #expect(
        report.rejected == [
          ImportRejection(row: 10, field: "day", value: "2015-13-01", reason: .notADay),
          ImportRejection(row: 50, field: "act", value: "unheard of", reason: .unknownValue),
          ImportRejection(row: 100, field: "town", value: "", reason: .missingPlace),
        ])
      #expect(dry.known.map(\.row) == [4, 21] && dry.known.first?.value == "N4")
      report.known = dry.known
      #expect(dry == report, "a dry run reports what the import then does")
      let written = await session.head()
      report = try await run(session, rows)
      #expect(report.imported == 0 && report.already == 97 && report.rejectedRows == 3)
      #expect(await session.head() == written)
      #expect(try await session.incidents().count == 97)
    }
  }

  @Test func `rows that repeat another come in and are counted, once`() async throws {
    let row = Self.rows(1)[0]
    try await ImportAlliance().acting { session in
      var report = try await run(session, [row, row])
      #expect(report.imported == 2 && report.duplicates == 1)
      report = try await run(session, [row, row, row])
      #expect(report.imported == 1 && report.duplicates == 1 && report.already == 2)
      #expect(try await session.incidents().count == 3)
    }
  }

  @Test func `the same row of another collection is another row`() async throws {
    var other = Self.mapping
    other.collection = "other"
    try await ImportAlliance().acting { session in
      _ = try await run(session, Self.rows(2))
      let report = try await CSVImport.run(session: session, bytes: Self.file(Self.rows(2)), mapping: other)
      #expect(report.imported == 2)
    }
  }

  @Test func `a stopped import leaves whole entries and goes on when repeated`() async throws {
    let rows = Self.rows(700)
    let alliance = try await ImportAlliance()
    try await alliance.acting { session in
      let before = await session.head().number
      let stopped = Task {
        try await CSVImport.run(session: session, bytes: Self.file(rows), mapping: Self.mapping) { progress in
          #expect(progress == ImportProgress(done: 500, of: 700))
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      await #expect(throws: CancellationError.self) { try await stopped.value }
      #expect(await session.head().number == before + 1)
      let incidents = try await session.incidents()
      #expect(incidents.count == 500)
    }
    try await alliance.acting { session in
      let report = try await run(session, rows)
      #expect(report.imported == 200 && report.already == 500)
      #expect(try await session.incidents().count == 700)
    }
  }

  @Test func `what a colleague brought in meanwhile is passed over`() throws {
    let reading = try RowReading(
      Self.mapping, header: Self.header, taxonomy: try ImportAlliance.rules.get().taxonomy,
      today: CalendarDay(number: 20_000))
    var run = ImportRun(
      reading: reading, sign: try RowSign(Self.mapping, header: Self.header), known: [], dryRun: false)
    for row in Self.rows(3) { run.take(row) }
    run.passOver([RowDigest.key(RowDigest.hex(of: Self.rows(2)[1]), count: 1)])
    run.countBatch()
    #expect(run.report.imported == 2 && run.report.already == 1 && run.batch.isEmpty)
  }

  @Test(arguments: [true, false])
  func `who does no case work imports nothing, not even for show`(dryRun: Bool) async throws {
    try await ImportAlliance().acting(as: "vorsitz") { session in
      await #expect(throws: Refusal.notFoundOrNotPermitted) {
        try await run(session, Self.rows(1), dryRun: dryRun)
      }
    }
  }

  @Test func `a file with a fault in its last line writes nothing`() async throws {
    let broken = Self.file(Self.rows(600)) + Array("N,\"2015".utf8)
    try await ImportAlliance().acting { session in
      let before = await session.head()
      await #expect(throws: ImportFault.syntax(line: 602, problem: "unclosed_quote")) {
        try await CSVImport.run(session: session, bytes: broken, mapping: Self.mapping)
      }
      await #expect(throws: ImportFault.empty) { try await run(session, []) }
      await #expect(throws: ImportFault.columnMissing("act")) {
        let bytes = CSVFile.bytes(["id", "day", "town"], [["1", "2015-01-01", "Ort"]])
        return try await CSVImport.run(session: session, bytes: bytes, mapping: Self.mapping)
      }
      #expect(await session.head() == before)
    }
  }
}
