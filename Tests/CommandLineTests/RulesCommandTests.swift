import Foundation
import Testing

@Suite("Rule texts by command") struct RulesCommandTests {
  private static func own(_ kind: String) throws -> String {
    try LotseRun([kind, "adopt", "--example"]).output
  }

  private static func next(_ kind: String) throws -> String {
    let own = try own(kind)
    let text = own.replacing("version: \"2026-1\"", with: "version: \"2026-2\"", maxReplacements: 1)
    #expect(own != text)
    return text
  }

  @Test(arguments: ["procedure", "rights", "retention", "taxonomy", "deadline"])
  func `the program's own text has no faults and needs no login to be checked`(kind: String) throws {
    let run = try LotseRun([kind, "check", "-", "--json"], input: try Self.own(kind))
    let page = try run.json()
    #expect(run.code == 0 && page["ok"] as? Bool == true && page["version"] as? String == "2026-1")
  }

  @Test(arguments: [
    (
      "procedure",
      ["consent_months: 6": "consent_months: viele", "answer_restarts: 1": "answer_restarts: -1"]
    ),
    ("rights", ["  read_case:\n": "  read_cases:\n", "  note_case:\n": "  note_cases:\n"]),
    ("deadline", ["lands: [BW, BY, ST]": "lands: [BW, BX]", "roll_over: bgb_193": "roll_over: bgb"]),
    ("retention", ["  contact: 6\n": "  contact: 0\n", "  notes: 36\n": "  notebook: 36\n"]),
    ("taxonomy", ["code: threat, de": "code: threats, de", "code: shop, de": "kode: shop, de"]),
  ])
  func `every fault is named with file and line at once`(kind: String, faults: [String: String]) throws {
    var text = try Self.own(kind).replacing("version: \"2026-1\"", with: "version: neu")
    for (right, wrong) in faults {
      let changed = text.replacing(right, with: wrong, maxReplacements: 1)
      #expect(changed != text)
      text = changed
    }
    let run = try LotseRun([kind, "check", "-", "--json"], input: text)
    let problems = try #require(try run.json()["problems"] as? [[String: Any]])
    #expect(run.code == 1 && problems.count >= (kind == "retention" ? 2 : 3), "\(problems)")
    for problem in problems {
      #expect(problem["file"] as? String == "stdin" && (problem["line"] as? Int ?? 0) > 0)
    }
    let said = try LotseRun([kind, "check", "-"], input: text)
    #expect(said.output.contains("stdin, Zeile") && said.output.contains("\(problems.count) Fehler"))
  }

  @Test(arguments: ["procedure", "retention", "taxonomy", "deadline"])
  func `an adopted text is shown as it is, holds from its day on, and old versions can be looked up`(
    kind: String
  ) throws {
    let demo = try DemoData()
    let text = try Self.next(kind)
    let adopt = [kind, "adopt", "-", "--from", "2027-01-01"]
    #expect(try demo.lotse(demo.member("counsellor"), adopt, input: text).code == 3)
    #expect(try demo.lotse(demo.member("chair"), adopt, input: text).code == 0)
    let reader = demo.member("police_contact")
    let now = try demo.lotse(reader, [kind, "show"])
    let own = try Self.own(kind)
    #expect(now.code == 0 && now.output == own && now.errors.contains("2026-1"))
    let later = try demo.lotse(reader, [kind, "show", "--now", "2027-01-01T08:00"])
    #expect(later.output == text && later.errors.contains("2026-2"))
    let old = try demo.lotse(
      reader, [kind, "show", "--version", "2026-1", "--json", "--now", "2027-01-01T08:00"])
    #expect(try old.json()["version"] as? String == "2026-1")
    #expect((try old.json()["versions"] as? [[String: Any]])?.count == 1)
    #expect(try demo.lotse(reader, [kind, "show", "--version", "2030-1"]).code == 3)
    let again = try demo.lotse(demo.member("chair"), adopt, input: text + "# anders\n")
    #expect(again.code == 1, "the same rules are not adopted twice")
  }

  @Test func `a version is not taken twice, and no older one follows a newer`() throws {
    let demo = try DemoData()
    let chair = demo.member("chair")
    let adopt = ["procedure", "adopt", "-", "--from", "2027-01-01"]
    let text = try Self.next("procedure")
    #expect(try demo.lotse(chair, adopt, input: text).code == 0)
    let other = text.replacing("consent_months: 6", with: "consent_months: 7")
    let taken = try demo.lotse(chair, adopt, input: other)
    #expect(taken.code == 1 && taken.errors.contains("Version"))
    let older = other.replacing("version: \"2026-2\"", with: "version: \"2025-9\"")
    let refused = try demo.lotse(chair, adopt, input: older)
    #expect(refused.code == 1 && refused.errors.contains("2026-2"))
  }

  @Test func `a code list that drops a code is refused with its line`() throws {
    let own = try Self.own("taxonomy")
    let lines = own.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.filter { !$0.contains("code: ethnic_profiling") }.joined(separator: "\n")
    #expect(text != own)
    let run = try LotseRun(["taxonomy", "check", "-"], input: text)
    #expect(run.code == 1 && run.output.contains("ethnic_profiling") && run.output.contains("Zeile"))
  }

  @Test func `an adopted code list is the one that records are read with`() throws {
    let demo = try DemoData()
    let text = try Self.next("taxonomy").replacing(
      "{code: shop, de: \"Geschäft\"",
      with: "{code: kiosk, de: \"Kiosk\", en: \"kiosk\"}\n    - {code: shop, de: \"Geschäft\"")
    let adopt = ["taxonomy", "adopt", "-", "--from", "2027-01-01"]
    #expect(try demo.lotse(demo.member("chair"), adopt, input: text).code == 0)
    let record = try demo.example(["incident", "record"]).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { $0.hasPrefix("places:") ? "places: [kiosk]" : String($0) }.joined(separator: "\n")
    let nord = demo.member("counsellor")
    let arguments = ["incident", "record", "--file", "-"]
    #expect(try demo.lotse(nord, arguments, input: record).code == 1)
    #expect(try demo.lotse(nord, arguments + ["--now", "2027-01-01T08:00"], input: record).code == 0)
  }
}
