import Clearing
import Config
import Rulebook
import Testing

/// Faults of the code lists, each put into the shipped file.
struct TaxonomyFileTests {
  private func fault(_ right: String, _ wrong: String) throws -> (fault: RulebookError.Fault, line: Int) {
    let shipped = EmbeddedFile.taxonomy.text
    let text = shipped.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != shipped)
    let error = try Sample.error { _ = try TaxonomyFile.read(text, name: "t.yaml") }
    return (error.fault, error.line)
  }

  private func line(of part: String) throws -> Int {
    let lines = EmbeddedFile.taxonomy.text.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(part) }) + 1
  }

  @Test func `a code that stands twice is refused`() throws {
    let line = try line(of: "code: anti_roma")
    #expect(try fault("code: anti_roma", "code: antisemitism") == (.duplicateCode("antisemitism"), line + 2))
  }

  @Test func `a label that is empty or stands twice is refused`() throws {
    let line = try line(of: "de: \"Lebensalter\"")
    #expect(try fault("de: \"Lebensalter\"", "de: \"\"") == (.missingValue, line))
    #expect(try fault("de: \"Lebensalter\", ", "") == (.missingKey("de"), line))
    #expect(
      try fault("de: \"Lebensalter\"", "de: \"antisemitismus\"") == (.duplicateLabel("antisemitismus"), line))
  }

  @Test func `a rank that stands twice or is no number is refused`() throws {
    let line = try line(of: "code: attempted_homicide")
    #expect(try fault("rank: 20", "rank: 10") == (.duplicateRank(10), line))
    #expect(try fault("rank: 20", "rank: hoch") == (.wrongType(.count(least: 1, most: 9999)), line))
  }

  @Test func `a code is replaced only by one that is there`() throws {
    let line = try line(of: "code: appearance")
    let wrong = "code: appearance, valid_to: 2026-12-31, replaced_by: nowhere"
    #expect(try fault("code: appearance", wrong) == (.replacedByNothing("nowhere"), line))
    #expect(
      try fault("code: appearance", "code: appearance, replaced_by: appearance").fault
        == .replacedByNothing("appearance"))
    #expect(try fault("code: appearance", "code: appearance, valid_to: 2026-02-30") == (.badDate, line))
  }

  @Test func `an unknown, missing or empty list is refused`() throws {
    guard case .unknownKey("motive", _) = try fault("\n  motives:", "\n  motive:").fault else {
      Issue.record("another fault")
      return
    }
    let start = try #require(EmbeddedFile.taxonomy.text.range(of: "  training_groups:"))
    let cut = String(EmbeddedFile.taxonomy.text[..<start.lowerBound])
    let missing = try Sample.error { _ = try TaxonomyFile.read(cut, name: "t") }
    #expect(missing.fault == .missingKey("training_groups"))
    let empty = try Sample.error { _ = try TaxonomyFile.read(cut + "  training_groups: []\n", name: "t") }
    #expect(empty.fault == .missingValue)
    let text = try Sample.error { _ = try TaxonomyFile.read(cut + "  training_groups: x\n", name: "t") }
    #expect(text.fault == .wrongType(.list))
  }

  @Test func `validity and replacement are read`() throws {
    let text = EmbeddedFile.taxonomy.text.replacing(
      "code: appearance", with: "code: appearance, valid_to: 2026-06-30, replaced_by: other_bias")
    let entry = try #require(try TaxonomyFile.read(text, name: "t").entry(.motives, "appearance"))
    #expect(entry.replacedBy == "other_bias")
    #expect(entry.isValid(on: try #require(CalendarDay("2026-06-30"))))
    #expect(!entry.isValid(on: try #require(CalendarDay("2026-07-01"))))
  }
}
