import Clearing
import Config
import Rulebook
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Deadline rules adopted by event: new deadlines follow them, computed ones stay as they were stored.
struct AdoptedDeadlinesTests {
  private static func text(_ changes: [String: String]) -> String {
    changes.reduce(
      RuleTexts.source(.deadlines).replacing(
        "version: \"2026-1\"", with: "version: \"2026-2\"", maxReplacements: 1)
    ) { text, change in text.replacing(change.key, with: change.value) }
  }

  private static func adopt(_ text: String, _ story: inout GivenWhenThen) -> Refusal? {
    story.when(
      AdoptRules(kind: .deadlines, version: "2026-2", text: text, from: story.today), by: Sample.carla
    ).refusal
  }

  private static func deadlines(_ story: GivenWhenThen) -> [DeadlineRecorded] {
    story.world(Sample.north).cases.values.first?.deadlines.map(\.record) ?? []
  }

  private static func record(_ number: String, _ start: String) throws -> RecordDeadline {
    let day = try #require(CalendarDay(start))
    return RecordDeadline(number: number, .new(rule: "stpo_172_1"), facts: ["notice_received": .day(day)])
  }

  @Test func `a new length holds for what is computed from then on, and each deadline names its version`()
    throws
  {
    var story = GivenWhenThen()
    let number = story.aCase()
    #expect(story.when(try Self.record(number, "2026-03-04"), by: Sample.nora).refusal == nil)
    let before = Self.deadlines(story)
    #expect(before.map { $0.ends?.safe.text } == ["2026-03-18"] && before.map(\.version) == ["2026-1"])
    let rules = try #require(RuleTexts.source(.deadlines).firstRange(of: "- id: stpo_172_1\n"))
    let tail = RuleTexts.source(.deadlines)[rules.lowerBound...]
    let own = String(tail[..<(tail.dropFirst(4).firstRange(of: "\n  - id: ")?.lowerBound ?? tail.endIndex)])
    #expect(own.contains("weeks: 2"))
    #expect(
      Self.adopt(Self.text([own: own.replacing("weeks: 2", with: "weeks: 3")]), &story) == nil)
    #expect(Self.deadlines(story) == before, "what was computed stays")
    #expect(story.when(try Self.record(number, "2026-03-04"), by: Sample.nora).refusal == nil)
    let after = Self.deadlines(story)
    #expect(after.map { $0.ends?.safe.text } == ["2026-03-18", "2026-03-25"])
    #expect(after.map(\.version) == ["2026-1", "2026-2"])
  }

  @Test func `a municipality that is adopted brings its own holidays`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let changed = Self.text(["place: {land: TH}": "place: {land: TH, municipality: Leinefelde-Worbis}"])
    #expect(Self.adopt(changed, &story) == nil)
    story.today = try #require(CalendarDay("2026-05-22"))
    // Corpus Christi, 4 June 2026: a holiday in parts of Thuringia only.
    #expect(story.when(try Self.record(number, "2026-05-21"), by: Sample.nora).refusal == nil)
    let fact = try #require(Self.deadlines(story).first)
    #expect(fact.municipality == "Leinefelde-Worbis" && fact.ends?.raw.text == "2026-06-04")
    #expect(fact.ends?.safe.text == "2026-06-03" && fact.ends?.statutory.text == "2026-06-05")
  }

  @Test func `a waiting deadline keeps the rule it was recorded by when a newer text has it no more`() throws
  {
    var story = GivenWhenThen()
    let number = story.aCase()
    let waiting = RecordDeadline(number: number, .new(rule: "stgb_77b_strafantrag"), facts: [:])
    #expect(story.when(waiting, by: Sample.nora).refusal == nil)
    #expect(Self.adopt(Self.text(["id: stgb_77b_strafantrag": "id: stgb_77b"]), &story) == nil)
    #expect(
      story.asking(waiting, by: Sample.nora).refusal == .unknownDeadlineRule("stgb_77b_strafantrag"))
    let day = try #require(CalendarDay("2026-03-20"))
    let known = RecordDeadline(
      number: number, .waiting(1), facts: ["act_known": .day(day), "offender_known": .day(day)])
    #expect(story.when(known, by: Sample.nora).refusal == nil)
    let fact = try #require(Self.deadlines(story).first)
    #expect(fact.version == "2026-1" && fact.ends?.safe.text == "2026-06-19")
  }
}
