import Foundation
import Testing

@Suite("The rights table by command") struct RightsCommandTests {
  @Test func `what holds is shown with its version and what only the program promises`() throws {
    let demo = try DemoData()
    let run = try demo.lotse(demo.member("police_contact"), ["rights", "show", "--json"])
    let page = try run.json()
    #expect(run.code == 0 && page["version"] as? String == "2026-1" && page["from"] == nil)
    let cells = try #require(page["cells"] as? Int)
    let refusals = try #require(page["refusals"] as? Int)
    let program = try #require(page["by_program"] as? Int)
    #expect(cells > refusals && refusals > program && program > 0)
    let text = try demo.lotse(demo.member("police_contact"), ["rights", "show"]).output
    #expect(text.contains("des Programms") && text.contains("\(program)"))
    #expect(text.contains("read_case  counsellor  locked allow, own allow"))
  }

  @Test func `the chair adopts a table, it holds from its day on, and others may not adopt one`() throws {
    let demo = try DemoData()
    let own = try LotseRun(["rights", "adopt", "--example"]).output
    let text = own.replacing("version: \"2026-1\"", with: "version: \"2026-2\"").replacing(
      "  open_case:\n    by: {program: [own]}\n    rows:\n      - {word: allow, roles: [case_work]",
      with: "  open_case:\n    by: {program: [own]}\n    rows:\n      - {word: allow, roles: [counsellor]")
    #expect(own != text)
    let adopt = ["rights", "adopt", "-", "--from", "2027-01-01"]
    let refused = try demo.lotse(demo.member("counsellor"), adopt, input: text)
    #expect(refused.code == 3 && refused.errors.contains("nicht zu"))
    #expect(try demo.lotse(demo.member("chair"), adopt, input: text).code == 0)
    let police = demo.member("police_contact")
    #expect(try demo.withExample(police, ["case", "open"]).code == 0, "its day has not come")
    let later = ["--now", "2027-01-01T08:00"]
    let shown = try demo.lotse(police, ["rights", "show", "--json"] + later).json()
    #expect(shown["version"] as? String == "2026-2" && shown["from"] as? String == "2027-01-01")
    #expect(try demo.withExample(police, ["case", "open"], later).code == 3)
    #expect(try demo.withExample(demo.member("counsellor"), ["case", "open"], later).code == 0)
  }

  @Test func `a faulty table is refused with file and line before a password is asked for`() throws {
    let own = try LotseRun(["rights", "adopt", "--example"]).output
    let text = own.replacing("relations: [own]", with: "relations: [mine]", maxReplacements: 1)
    let run = try LotseRun(["rights", "adopt", "-", "--from", "today"], input: text)
    #expect(run.code == 1 && run.errors.hasPrefix("stdin, Zeile") && run.errors.contains("mine"))
    #expect(try LotseRun(["rights", "adopt", "--from", "today"]).code == 2)
  }
}
