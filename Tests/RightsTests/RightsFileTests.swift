import Clearing
import Config
import Rulebook
import Testing

/// Faults of the rights table, each put into the shipped file.
struct RightsFileTests {
  private func error(_ right: String, _ wrong: String) throws -> RulebookError {
    let shipped = EmbeddedFile.rights.text
    let text = shipped.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != shipped)
    return try error(of: text)
  }

  private func error(of text: String) throws -> RulebookError {
    do {
      _ = try RightsFile.read(text, name: "r.yaml")
    } catch {
      return error
    }
    throw Missing()
  }

  private struct Missing: Error {}

  private func line(of part: String) -> Int {
    let lines = EmbeddedFile.rights.text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains(part) } ?? -1) + 1
  }

  @Test func `the shipped table reads and is small enough to be adopted`() throws {
    let table = try RightsFile.read(EmbeddedFile.rights.text, name: "rights.yaml")
    #expect(table == RightsFile.standard && table.version == "2026-1")
    #expect(EmbeddedFile.rights.text.utf8.count < 48 * 1024)
  }

  @Test func `unknown words are named with file and line`() throws {
    let command = try error("  record_incident:", "  make_coffee:")
    #expect(command.file == "r.yaml" && command.line == line(of: "  record_incident:"))
    guard case .unknownWord("make_coffee", let expected) = command.fault else { throw Missing() }
    #expect(expected.contains("record_incident"))
    let row = line(of: "  record_incident:") + 3
    for (right, wrong) in [
      ("roles: [case_work]", "roles: [king]"), ("relations: [own]", "relations: [mine]"),
      ("word: allow", "word: perhaps"),
    ] {
      let error = try error(right, wrong)
      #expect(error.line == row)
      guard case .unknownWord = error.fault else { throw Missing() }
    }
    #expect(
      try error("  case_work: [clearing_officer", "  case_work: [officer").line == line(of: "  case_work:"))
  }

  @Test func `a relation that the object cannot have, and nothing at all, stand in no row`() throws {
    for wrong in ["relations: [offered]", "relations: [none]"] {
      guard case .unknownWord(_, let expected) = try error("relations: [own]", wrong).fault else {
        throw Missing()
      }
      #expect(expected == ["own"])
    }
  }

  @Test func `a command without rows is refused`() throws {
    let rows = "      - {word: allow, roles: [case_work], relations: [own]}\n"
    #expect(try error("    rows:\n" + rows, "    rows: []\n").fault == .missingValue)
    let whole = "  record_incident:\n    by: {program: [own]}\n    rows:\n" + rows
    #expect(try error(whole, "").fault == .missingKey("record_incident"))
  }

  @Test func `a row that stands there twice or decides nothing is refused with its line`() throws {
    let row = "      - {word: allow, roles: [case_work], relations: [own]}\n"
    let first = line(of: "  record_incident:") + 3
    let twice = try error(row, row + row)
    #expect(twice.fault == .duplicateRow && twice.line == first + 1)
    let dead = try error(row, row + "      - {word: refused, roles: [counsellor], relations: [own]}\n")
    #expect(dead.fault == .unreachableRow && dead.line == first + 1)
  }

  @Test func `what holds a refusal is said once for each relation`() throws {
    #expect(try error("by: {program: [own]}", "by: {key: []}").fault == .missingKey("own"))
    #expect(
      try error("by: {program: [own]}", "by: {program: [own, own]}").fault == .duplicateCode("own"))
    #expect(try error("    by: {program: [own]}\n", "").fault == .missingKey("by"))
  }

  @Test func `a table cannot promise by key what only the program holds`() throws {
    let wrong = try error("by: {program: [own]}", "by: {key: [own]}")
    #expect(wrong.fault == .wrongHold("own", right: "program"))
    #expect(wrong.line == line(of: "  record_incident:") + 1)
    let boast = EmbeddedFile.rights.text.replacing("by: {program: [own]}", with: "by: {key: [own]}")
    #expect(RightsFile.adopted(boast)?.promisedByProgram == RightsFile.standard.promisedByProgram)
  }

  @Test func `a table that nobody could replace is refused`() throws {
    let chair = "      - {word: allow, roles: [chair], relations: [own]}\n"
    #expect(try error(chair, "").fault == .nobodyMayAdopt("own"))
    #expect(RightsFile.adopted(EmbeddedFile.rights.text.replacing(chair, with: "")) == nil)
  }

  @Test func `an adopted text of another age of the program is read as far as it is known`() throws {
    let old = EmbeddedFile.rights.text.replacing(
      "  read_summary:\n    by: {program: [own]}\n    rows:\n"
        + "      - {word: allow, roles: [clearing_officer, counsellor, unit_contact], relations: [own]}\n",
      with: "")
    #expect(try error(of: old).fault == .missingKey("read_summary"))
    let table = try #require(RightsFile.adopted(old))
    #expect(Rights.cells.allSatisfy { table[$0] == RightsFile.standard[$0] })
    #expect(table.promisedByProgram == RightsFile.standard.promisedByProgram)
    let newer = EmbeddedFile.rights.text.replacing(
      "  record_incident:", with: "  make_coffee: {by: {program: [own]}, rows: []}\n  record_incident:")
    #expect(RightsFile.adopted(newer) == RightsFile.standard)
    #expect(RightsFile.adopted("version: x") == nil && RightsFile.adopted("") == nil)
  }
}
