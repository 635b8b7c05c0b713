import Clearing
import Config
import Foundation
import Rulebook
import Testing

/// Faults of a deadlines file, each with its line.
struct DeadlinesFileTests {
  private func error(_ right: String, _ wrong: String) throws -> (RulebookError, String) {
    let text = EmbeddedFile.deadlines.text.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != EmbeddedFile.deadlines.text)
    let error = try Sample.error {
      _ = try DeadlinesFile.read(text, name: "deadlines.yaml", taxonomy: try Sample.taxonomy())
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (error, String(lines[error.line - 1]))
  }

  @Test(arguments: [
    ("lands: [BW, BY, ST]", "lands: [BW, BY, XX]"), ("place: {land: TH}", "place: {land: Thüringen}"),
    ("roll_over: bgb_193", "roll_over: bgb_194"), ("combine: earliest", "combine: first"),
    ("confidence: medium", "confidence: sure"), ("place: court", "place: home"),
    ("laender: [BE]", "laender: [Berlin]"),
  ])
  func `a word that is none is refused where it stands`(right: String, wrong: String) throws {
    let (error, line) = try error(right, wrong)
    guard case .unknownWord(let word, let expected) = error.fault else {
      Issue.record("\(error.fault)")
      return
    }
    #expect(line.lowercased().contains(word.lowercased()) && !expected.isEmpty)
  }

  @Test func `an area of life that is on no list is refused`() throws {
    let (error, line) = try error("areas: [work]", "areas: [wrok]")
    guard case .unknownCode("areas", "wrok", let near) = error.fault else {
      Issue.record("\(error.fault)")
      return
    }
    #expect(near.contains("work") && line.contains("wrok"))
  }

  @Test func `two rules of one name may follow each other, and neither overlap nor leave a gap`() throws {
    let old = "  - id: kschg_4\n"
    func file(_ to: String, _ from: String) -> String {
      let text = EmbeddedFile.deadlines.text
      let start = text.range(of: old)?.lowerBound ?? text.startIndex
      let rest = text[start...]
      let end = rest.dropFirst(4).range(of: "\n  - id: ")?.lowerBound ?? rest.endIndex
      let rule = String(rest[..<end])
      let closed = rule.trimmed + "\n    valid_to: \(to)\n"
      let opened = rule.trimmed.replacing("weeks: 3", with: "weeks: 4") + "\n    valid_from: \(from)\n"
      return text.replacing(rule, with: closed + opened)
    }
    let rules = try DeadlinesFile.read(file("2027-12-31", "2028-01-01"), name: "x")
    #expect(
      try rules.compute(rule: "kschg_4", land: "TH", start: "2027-12-31").ends.raw.text == "2028-01-21")
    #expect(
      try rules.compute(rule: "kschg_4", land: "TH", start: "2028-01-01").ends.raw.text == "2028-01-29")
    let gap = try Sample.error { _ = try DeadlinesFile.read(file("2027-12-31", "2028-01-02"), name: "x") }
    #expect(gap.fault == .validityGap("kschg_4", after: "2027-12-31"))
    let both = try Sample.error { _ = try DeadlinesFile.read(file("2028-01-01", "2028-01-01"), name: "x") }
    #expect(both.fault == .heldAtOnce("kschg_4"))
    let never = try Sample.error {
      _ = try DeadlinesFile.read(
        EmbeddedFile.deadlines.text.replacing(
          "    valid_from: 2025-01-01\n", with: "    valid_from: 2025-01-01\n    valid_to: 2024-12-31\n"),
        name: "x")
    }
    #expect(never.fault == .neverHolds)
  }

  @Test(arguments: [
    ("on: \"01-06\"", "on: \"02-30\"", RulebookError.Fault.badDate),
    ("on: \"01-06\"", "on: \"01-06\", easter: 3", .secondWay),
    ("from: 2019}", "from: 2019, until: 2018}", .neverHolds),
    (
      "lands: [BY], municipalities: [Augsburg]", "lands: [BY, SL], municipalities: [Augsburg]",
      .municipalityWithoutLand
    ),
    ("lands: [BW, BY, ST]", "lands: [BW, BY, BW]", .duplicateCode("BW")),
    (
      "length: {hours: 72}\n    roll_over: none", "length: {hours: 72}\n    roll_over: bgb_193",
      .rollOverMeaningless
    ),
    ("length: {weeks: 3}", "length: {weeks: 3, days: 1}", .secondWay),
    ("length: {weeks: 3}", "length: {weeks: 0}", .wrongType(.count(least: 1, most: 520))),
    ("code: offender_known", "code: act_known", .duplicateCode("act_known")),
    ("id: kschg_4", "id: KSchG § 4", .badName("KSchG § 4")),
    ("id: kschg_4", "id: bgb_195", .heldAtOnce("bgb_195")),
    ("easter: -2", "easter: -200", .wrongType(.count(least: -120, most: 120))),
  ])
  func `a fault is named for what it is`(right: String, wrong: String, fault: RulebookError.Fault) throws {
    #expect(try error(right, wrong).0.fault == fault)
  }

  @Test func `the same holiday twice is refused`() throws {
    let day =
      "    - {name: easter_monday, de: \"Ostermontag\", en: \"Easter Monday\", easter: 1, lands: all}\n"
    #expect(try error(day, day + day).0.fault == .duplicateRow)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
