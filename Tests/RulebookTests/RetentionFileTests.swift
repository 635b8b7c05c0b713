import Clearing
import Config
import Rulebook
import Testing

/// The shipped periods, and faults put into them.
struct RetentionFileTests {
  private func fault(_ right: String, _ wrong: String) throws -> (fault: RulebookError.Fault, line: Int) {
    let shipped = EmbeddedFile.retention.text
    let text = shipped.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != shipped)
    let error = try Sample.error { _ = try RetentionFile.read(text, name: "r.yaml") }
    return (error.fault, error.line)
  }

  private func line(of part: String) throws -> Int {
    let lines = EmbeddedFile.retention.text.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.hasPrefix(part) }) + 1
  }

  @Test func `the shipped periods are read, one for each unit`() throws {
    let rules = try RetentionFile.read(EmbeddedFile.retention.text, name: "retention.yaml")
    #expect(rules.version == "2026-1")
    #expect(rules.waitingHours == 72 && rules.slotBackupDays == 35)
    #expect(rules.graceDays == 90 && rules.graceWindowDays == 30)
    #expect(Set(rules.months.keys) == Set(ErasureUnit.allCases))
    #expect(rules.months[.contact] == 6 && rules.months[.caseFile] == 36 && rules.months[.narrative] == 60)
  }

  @Test func `a unit without a period is never proposed`() throws {
    let text = EmbeddedFile.retention.text.replacing("  notes: 36\n", with: "")
    let rules = try RetentionFile.read(text, name: "r")
    let end = try #require(CalendarDay("2026-01-31"))
    #expect(rules.due(.notes, from: end) == nil)
    #expect(rules.due(.caseFile, from: end) == CalendarDay("2029-01-31"))
  }

  @Test func `a fault is named with its line`() throws {
    #expect(
      try fault("waiting_hours: 72", "waiting_hours: drei Tage")
        == (.wrongType(.count(least: 0, most: 2160)), line(of: "waiting_hours")))
    #expect(
      try fault("  case: 36", "  case: 0")
        == (.wrongType(.count(least: 1, most: 1200)), line(of: "  case:")))
    #expect(try fault("version: \"2026-1\"", "version:") == (.missingValue, line(of: "version")))
    #expect(try fault("grace_days: 90\n", "").fault == .missingKey("grace_days"))
    let unknown = try fault("  case: 36", "  file: 36")
    #expect(unknown.line == (try line(of: "  case:")))
    guard case .unknownKey("file", _) = unknown.fault else {
      Issue.record("another fault: \(unknown.fault)")
      return
    }
  }

  @Test func `grounds have numbers of their own, whatever their order`() throws {
    let codes = try Sample.taxonomy().entries(.erasureGrounds).map(\.code)
    #expect(codes.contains(ErasureGround.referralEnded))
    let numbers = codes.map(ErasureGround.number)
    #expect(Set(numbers).count == codes.count)
    #expect(ErasureGround.number(of: "subject_request") == 7667)
  }
}
