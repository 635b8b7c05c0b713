import Foundation
import TestSupport
import Testing

/// Measures at the command line: recorded, reported on, printed for a period in two languages.
@Suite("Measures by command") struct MeasureCommandTests {
  private func run(_ demo: DemoData, _ member: String, _ arguments: [String], on day: String) throws
    -> LotseRun
  {
    try demo.lotse(member, ["measure"] + arguments + ["--now", day + "T10:00"])
  }

  @Test func `the examples are accepted, and the report on the action plan comes in both languages`() throws {
    let demo = try DemoData()
    let (chair, unit) = (demo.member("chair"), demo.member("unit_contact"))
    let number = try MainJobCommandTests.number(try demo.withExample(chair, ["measure", "record"]))
    let reported = try demo.withExample(unit, ["measure", "report"], [number])
    #expect(reported.code == 0, "\(reported.errors)")
    let german = try demo.lotse(chair, ["measure", "show", number])
    #expect(
      german.code == 0 && german.output.contains("18 Personen") && german.output.contains("Beratung Nord"))
    let days = ["--from", "2025-07-01", "--until", "2026-06-30"]
    for (language, words) in [
      ("de", "Handlungsfelder ohne Maßnahme"), ("en", "Action points without a measure"),
    ] {
      let plan = try demo.lotse(chair, ["measure", "list", "--lang", language] + days)
      #expect(plan.code == 0 && plan.output.contains(words), "\(plan.errors)")
      #expect(plan.output.contains(language == "de" ? "Zwei von vier Terminen" : "Two of four sessions"))
      #expect(plan.output.split(separator: "\n").allSatisfy { $0.count <= 79 })
    }
    let json = try demo.lotse(chair, ["measure", "list", "--json"] + days).json()
    let open = try #require(json["points_without_measure"] as? [String])
    #expect(open.count == 8 && !open.contains("eccar_08_education") && open.contains("eccar_07_housing"))
    for (format, begin) in [("csv", "Maßnahme,Titel,"), ("html", "<!DOCTYPE html>"), ("odt", "PK")] {
      #expect(try demo.lotse(chair, ["measure", "list", "--format", format] + days).output.hasPrefix(begin))
    }
    let wrong = try demo.example(["measure", "record"]).replacing("target: 40", with: "target: many")
    let refused = try demo.lotse(chair, ["measure", "record", "--file", "-"], input: wrong)
    #expect(refused.code == 1 && refused.errors.contains("Zeile") && refused.errors.contains("keine Zahl"))
  }

  @Test func `a measure in a few words, a result in a few words, and a correction that stands beside it`()
    throws
  {
    let demo = try DemoData()
    let office = demo.member("clearing_officer")
    let recorded = try run(
      demo, office,
      [
        "record", "--title", "Meldestelle", "--point", "eccar_01_vigilance", "--lead", "clearing_office",
        "--from",
        "2026-01-01", "--json",
      ], on: "2026-07-02")
    let number = try MainJobCommandTests.number(recorded)
    #expect(number == "M-2026-1")
    func report(_ more: [String]) throws -> LotseRun {
      try run(
        demo, office,
        ["report", number, "--period", "2026-H1", "--status", "running", "--text", "Sie läuft."] + more,
        on: "2026-07-02")
    }
    #expect(try report([]).code == 0)
    #expect(try report(["--value", "3"]).code == 1, "there is no indicator")
    let stranger = try run(
      demo, demo.member("unit_contact"),
      ["report", number, "--period", "2026-H1", "--status", "running", "--text", "x"], on: "2026-07-02")
    #expect(stranger.code == 3)
    let early = try run(
      demo, office, ["report", number, "--period", "2026-H2", "--status", "running", "--text", "x"],
      on: "2026-07-02")
    #expect(early.code == 1)
    let shown = try run(demo, demo.member("counsellor"), ["show", number, "--lang", "en"], on: "2026-07-03")
      .output
    #expect(shown.contains("Meldestelle (in German only)"))
    #expect(try demo.lotse(office, ["verify"]).code == 0)
  }
}
