import Foundation
import TestSupport
import Testing

/// Deadlines on the command line: computed without a log, kept in cases, listed, and as a calendar file.
@Suite("Deadlines by command") struct DeadlineCommandTests {
  @Test func `one deadline is computed without login and without a log`() throws {
    let run = try LotseRun([
      "deadline", "compute", "--rule", "agg_15_4", "--land", "TH", "--start", "2026-03-10", "--json",
    ])
    let answer = try run.json()
    #expect(run.code == 0 && answer["safe_end"] as? String == "2026-05-08")
    #expect(answer["raw_end"] as? String == "2026-05-10" && answer["version"] as? String == "2026-1")
    let text = try LotseRun([
      "deadline", "compute", "--rule", "agg_15_4", "--land", "TH", "--start", "2026-03-10",
    ])
    #expect(text.output.contains("halten keine Frist an") && text.output.contains("2026-1"))
  }

  @Test(arguments: [
    ["--rule", "agg", "--land", "TH", "--start", "2026-03-10"],
    ["--rule", "agg_15_4", "--land", "XX", "--start", "2026-03-10"],
    ["--rule", "agg_15_4", "--land", "TH", "--start", "2026-02-30"], ["--rule", "agg_15_4"],
    ["--batch", "x.csv", "--rule", "agg_15_4"],
  ])
  func `a wrong call ends with 2 and a sentence`(arguments: [String]) throws {
    let run = try LotseRun(["deadline", "compute"] + arguments)
    #expect(run.code == 2 && !run.errors.isEmpty && run.output.isEmpty)
  }

  @Test func `a file is answered line by line, a bad line at its place, and the exit code says so`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(
      "rule,land,start\nagg_15_4,TH,2026-03-10\n=cmd(),TH,2026-03-10\nbreach_72h,TH,2026-10-23T16:30\n".utf8
    ).write(to: file)
    let run = try LotseRun(["deadline", "compute", "--batch", file.path])
    #expect(run.code == 1)
    #expect(
      run.output.split(separator: "\n").map(String.init) == [
        "rule,land,start,raw_end,statutory_end,safe_end",
        "agg_15_4,TH,2026-03-10,2026-05-10,2026-05-11,2026-05-08", "\"'=cmd()\",TH,2026-03-10,,,",
        "breach_72h,TH,2026-10-23T16:30,2026-10-26T15:30,2026-10-26T16:00,2026-10-26T15:30",
      ])
    #expect(run.errors.contains("Zeile 3") && !run.errors.contains("Zeile 2"))
  }

  @Test(
    .enabled(
      if: SharedFolder.url("vectors/deadlines.csv") != nil, "LOTSE_SHARED names no folder with vectors"))
  func `the shared vectors come back as they stand there`() throws {
    let url = try #require(SharedFolder.url("vectors/deadlines.csv"))
    let run = try LotseRun(["deadline", "compute", "--batch", url.path])
    let wanted = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).prefix(6).joined(separator: ",")
    }
    #expect(run.code == 0 && run.output.split(separator: "\n").map(String.init) == wanted)
  }

  @Test
  func `a deadline waits for its fact, runs, is listed with rule and version, and stands in a calendar`()
    throws
  {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let number = try MainJobCommandTests.number(try demo.withExample(nord, ["case", "open"]))
    let start = try demo.lotse(
      nord,
      [
        "deadline", "start", number, "--rule", "stgb_77b_strafantrag", "--fact", "act_known=2025-11-01",
        "--json",
      ])
    #expect(start.code == 0, "\(start.errors)")
    #expect(try start.json()["missing"] as? [String] == ["offender_known"])
    let ics = demo.folder.deletingLastPathComponent().appendingPathComponent("fristen.ics")
    let waiting = try demo.lotse(nord, ["deadline", "list", "--ics", ics.path])
    #expect(waiting.code == 0 && waiting.output.contains("wer es war") && waiting.output.contains("2026-1"))
    #expect(waiting.output.contains("halten keine Frist an"))
    let before = try Self.events(ics)
    let fact = try demo.lotse(
      nord, ["deadline", "fact", number, "1", "--fact", "offender_known=2025-11-30", "--json"])
    #expect(try fact.json()["safe_end"] as? String == "2026-02-27")
    let again = try demo.lotse(
      nord, ["deadline", "fact", number, "1", "--fact", "offender_known=2025-12-01"])
    #expect(again.code == 4)
    #expect(try demo.lotse(nord, ["deadline", "list", "--ics", ics.path]).code == 0)
    let running = try String(contentsOf: ics, encoding: .utf8)
    #expect(try Self.events(ics) == before + 1 && running.contains("DTSTART;VALUE=DATE:20260227"))
    for secret in [number, "act_known", "Lindenstadt"] { #expect(!running.contains(secret)) }
    #expect(try demo.lotse(nord, ["deadline", "end", number, "1", "--as", "met"]).code == 0)
    #expect(try demo.lotse(nord, ["deadline", "list", "--ics", ics.path]).code == 0)
    let ended = try String(contentsOf: ics, encoding: .utf8)
    #expect(try Self.events(ics) == before + 1 && ended.contains("STATUS:CANCELLED"))
    #expect(try demo.lotse(nord, ["case", "show", number, "--json"]).output.contains("deadline_recorded"))
    #expect(try demo.lotse(nord, ["verify"]).code == 0)
  }

  @Test func `a breach is recorded from its example, listed, due, and answered`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let recorded = try demo.withExample(nord, ["breach", "record"])
    #expect(recorded.code == 0, "\(recorded.errors)")
    let list = try demo.list(nord, ["breach", "list"], "breaches")
    #expect(list.count == 1 && list.first?["answer"] == nil)
    let due = try demo.list(nord, ["deadline", "list"], "due")
    #expect(due.contains { $0["kind"] as? String == "breach" && $0["rule"] as? String == "breach_72h" })
    #expect(try demo.lotse(nord, ["breach", "report", "1"]).code == 1, "late without a reason")
    #expect(try demo.lotse(nord, ["breach", "report", "1", "--reason", "Erst am Montag bemerkt."]).code == 0)
    let office = try demo.list(demo.member("clearing_officer"), ["breach", "list"], "breaches")
    #expect(office.isEmpty)
    #expect(try demo.lotse(nord, ["breach", "assess", "1", "--reason", "x"]).code == 4)
  }

  private static func events(_ file: URL) throws -> Int {
    try String(contentsOf: file, encoding: .utf8).components(separatedBy: "BEGIN:VEVENT").count - 1
  }
}
