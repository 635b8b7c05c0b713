import Clearing
import Interchange
import Rulebook
import Testing

/// Deadlines from a CSV file: one answer for each line, in its order.
struct DeadlineBatchTests {
  private func lines(_ text: String) throws -> [DeadlineBatch.Line] {
    try DeadlineBatch.lines(Array(text.utf8), DeadlinesFile.standard)
  }

  @Test func `each line is answered in its order, and other columns are passed over`() throws {
    let found = try lines(
      "why,start,rule,land\nx,2026-03-10,agg_15_4,TH\n,2026-03-05,gdpr_12_3,SN\ny,2026-04-02,working_days_5,th\n"
    )
    #expect(
      found.map(\.fields) == [
        ["agg_15_4", "TH", "2026-03-10", "2026-05-10", "2026-05-11", "2026-05-08"],
        ["gdpr_12_3", "SN", "2026-03-05", "2026-04-05", "2026-04-07", "2026-04-02"],
        ["working_days_5", "TH", "2026-04-02", "2026-04-13", "2026-04-13", "2026-04-13"],
      ])
    #expect(found.map(\.number) == [2, 3, 4])
  }

  @Test func `quotes, CRLF and a byte order mark change nothing`() throws {
    let plain = try lines("rule,land,start\nkschg_4,TH,2026-03-02\n")
    let other = try lines(
      "\u{FEFF}\"rule\",land,\"start\"\r\n\"kschg_4\",\"TH\",2026-03-02\r\n\r\n")
    #expect(plain.map(\.fields) == other.map(\.fields) && plain.count == 1)
  }

  @Test func `a faulty line stands at its place, and the lines after it are answered`() throws {
    let text = """
      rule,land,start
      agg_15_4,TH,2026-03-10
      nonsense,TH,2026-03-10
      agg_15_4,TH
      agg_15_4,"T"H,2026-03-10
      agg_15_4,TH,2026-03-10,more
      agg_15_4,TH,2026-02-30
      agg_15_4,ZZ,2026-03-10
      "agg
      15",TH,2026-03-10
      agg_15_4,TH,2026-03-14

      """
    let found = try lines(text)
    #expect(found.map(\.number) == [2, 3, 4, 5, 6, 7, 8, 9, 11])
    let good = found.filter { if case .success = $0.outcome { true } else { false } }
    #expect(good.map(\.number) == [2, 11])
    #expect(found[1].fields == ["nonsense", "TH", "2026-03-10", "", "", ""])
    #expect(found[2].fields == ["", "", "", "", "", ""])
    let faults = found.compactMap { line -> DeadlineBatch.Fault? in
      if case .failure(let fault) = line.outcome { fault } else { nil }
    }
    #expect(
      faults == [
        .wrong(.unknownRule("nonsense")),
        .unreadable(.syntax(line: 4, problem: CSVProblem.fieldCount.rawValue)),
        .unreadable(.syntax(line: 5, problem: CSVProblem.textAfterQuote.rawValue)),
        .unreadable(.syntax(line: 6, problem: CSVProblem.fieldCount.rawValue)),
        .wrong(.badStart("2026-02-30")), .wrong(.unknownLand("ZZ")), .wrong(.unknownRule("agg\n15")),
      ])
  }

  @Test func `an open quotation mark costs its line and nothing behind it`() throws {
    let found = try lines("rule,land,start\n\"agg_15_4,TH,2026-03-10\nagg_15_4,TH,2026-03-10\n")
    #expect(found.map(\.number) == [2, 3])
    #expect(found[1].fields[3] == "2026-05-10")
  }

  @Test func `a missing column and an empty file are refused`() {
    #expect(throws: ImportFault.columnMissing("land")) { try lines("rule,start\na,b\n") }
    #expect(throws: ImportFault.empty) { try lines("") }
  }
}
