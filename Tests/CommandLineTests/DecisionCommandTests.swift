import Foundation
import TestSupport
import Testing

/// Decisions at the command line: recorded, reported on, due again, closed.
@Suite("Decisions by command") struct DecisionCommandTests {
  private func run(_ demo: DemoData, _ member: String, _ arguments: [String], on day: String) throws
    -> LotseRun
  {
    try demo.lotse(member, ["decision"] + arguments + ["--now", day + "T10:00"])
  }

  private func due(_ demo: DemoData, on day: String) throws -> [[String: Any]] {
    try demo.list(
      demo.member("clearing_officer"), ["decision", "list", "--due", "--now", day + "T10:00"], "mandates")
  }

  @Test func `A23: a decision comes back by itself on its day, and is closed with a result only`() throws {
    let demo = try DemoData()
    let (chair, unit) = (demo.member("chair"), demo.member("unit_contact"))
    let recorded = try run(
      demo, chair,
      [
        "record", "--title", "Fortbildung für den Empfang", "--body", "Bündnistreffen", "--on", "2026-11-12",
        "--mandate", "Beschäftigte am Empfang fortbilden", "--responsible", "immigration_office", "--due",
        "2027-04-30", "--next-control", "2027-05-15", "--json",
      ], on: "2026-11-12")
    let number = try MainJobCommandTests.number(recorded)
    #expect(number == "B-2026-1")
    #expect(try due(demo, on: "2027-04-30").isEmpty)
    #expect(try due(demo, on: "2027-05-15").count == 1)
    let silent = try run(
      demo, unit, ["report", number, "--mandate", "1", "--status", "done"], on: "2027-05-15")
    #expect(
      silent.code == 1 && silent.errors.contains("Auftrag 1") && silent.errors.contains("was dabei herauskam")
    )
    let undated = try run(
      demo, unit, ["report", number, "--mandate", "1", "--status", "in_progress", "--text", "Läuft noch."],
      on: "2027-05-15")
    #expect(undated.code == 1 && undated.errors.contains("nächsten Kontrolle"))
    let later = try run(
      demo, unit,
      [
        "report", number, "--mandate", "1", "--status", "in_progress", "--text", "Läuft noch.",
        "--next-control",
        "2027-11-15",
      ], on: "2027-05-15")
    #expect(later.code == 0, "\(later.errors)")
    #expect(try due(demo, on: "2027-06-01").count == 1, "its own last day has passed")
    let done = try run(
      demo, unit,
      ["report", number, "--mandate", "1", "--status", "done", "--text", "28 Personen, vier Termine."],
      on: "2027-11-15")
    #expect(done.code == 0, "\(done.errors)")
    #expect(try due(demo, on: "2028-11-15").isEmpty)
    let shown = try run(demo, demo.member("counsellor"), ["show", number], on: "2027-11-16").output
    #expect(shown.contains("Bericht 1 vom 15. Mai 2027") && shown.contains("28 Personen"))
    #expect(try demo.lotse(chair, ["verify"]).code == 0)
  }

  @Test
  func `the examples are accepted, printed in every form, and the first wrong word named with its line`()
    throws
  {
    let demo = try DemoData()
    let chair = demo.member("chair")
    let recorded = try demo.withExample(chair, ["decision", "record"])
    let number = try MainJobCommandTests.number(recorded)
    let reported = try demo.withExample(chair, ["decision", "report"], [number])
    #expect(reported.code == 0, "\(reported.errors)")
    for language in ["de", "en"] {
      let shown = try demo.lotse(chair, ["decision", "show", number, "--lang", language])
      #expect(shown.code == 0 && shown.output.contains("Fortbildung am Empfang"))
      #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 79 })
    }
    let csv = try demo.lotse(chair, ["decision", "list", "--format", "csv"]).output
    #expect(csv.hasPrefix("Beschluss,Auftrag,Wortlaut,") && csv.contains("Amt für Migration"))
    let odt = try demo.lotse(chair, ["decision", "show", number, "--format", "odt"])
    #expect(odt.code == 0 && odt.output.hasPrefix("PK"))
    let wrong = try demo.example(["decision", "record"]).replacing("due: 2026-06-30", with: "due: sometimes")
    let refused = try demo.lotse(chair, ["decision", "record", "--file", "-"], input: wrong)
    #expect(refused.code == 1 && refused.errors.contains("Zeile 31"), "\(refused.errors)")
    let again = try demo.withExample(chair, ["decision", "record"])
    #expect(again.code == 1 && again.errors.contains(number))
  }

  @Test func `who may not write decisions is told so, and foreign signs do nothing in a spreadsheet`() throws
  {
    let demo = try DemoData()
    let refused = try demo.withExample(demo.member("counsellor"), ["decision", "record"])
    #expect(refused.code == 3 && refused.output.isEmpty)
    let chair = demo.member("chair")
    let recorded = try run(
      demo, chair,
      [
        "record", "--title", "=1+1", "--body", "Rat", "--on", "2026-01-02", "--mandate", "=cmd()\u{1B}[2J",
        "--responsible", "Amt 50", "--next-control", "2026-09-01",
      ], on: "2026-03-05")
    #expect(recorded.code == 0, "\(recorded.errors)")
    for format in ["text", "csv", "html", "json"] {
      let shown = try run(demo, chair, ["list", "--format", format], on: "2026-03-05").output
      #expect(!shown.contains("\u{1B}") && !shown.contains(",=cmd"))
    }
    #expect(try run(demo, chair, ["show", "B-2026-9"], on: "2026-03-05").code == 3)
  }
}
