import Clearing
import Config
import Rulebook
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Procedure, retention and code lists adopted by event: the same protections as the rights table.
struct AdoptedRulesTests {
  private static func text(_ kind: RuleKind, _ version: String = "2026-2") -> String {
    RuleTexts.source(kind).replacing(
      "version: \"2026-1\"", with: "version: \"\(version)\"", maxReplacements: 1)
  }

  private static func adopt(_ kind: RuleKind, from day: CalendarDay) -> AdoptRules {
    AdoptRules(kind: kind, version: "2026-2", text: text(kind), from: day)
  }

  private static func version(_ kind: RuleKind, _ story: GivenWhenThen, on day: CalendarDay) -> String {
    let rules = story.world(Sample.south).rules
    switch kind {
    case .procedure: return rules.procedure.holding(on: day).version
    case .rights: return rules.rights.holding(on: day).version
    case .retention: return rules.retention.holding(on: day).version
    case .taxonomy: return rules.taxonomy.holding(on: day).version
    case .deadlines: return rules.deadlines.holding(on: day).version
    case .complaints: return rules.complaints.holding(on: day).version
    }
  }

  /// The sample code lists are no part of the shipped ones, so that only the shipped ones can follow them.
  private static let kinds: [RuleKind] = [.procedure, .rights, .retention, .deadlines, .complaints]

  @Test(arguments: kinds)
  func `it holds from its day on for every body, and a clock set back brings nothing back`(
    kind: RuleKind
  ) {
    var story = GivenWhenThen()
    let friday = story.today
    let before = Self.version(kind, story, on: friday)
    #expect(story.when(Self.adopt(kind, from: friday.adding(days: 2)), by: Sample.carla).refusal == nil)
    #expect(Self.version(kind, story, on: friday.adding(days: 1)) == before)
    #expect(Self.version(kind, story, on: friday.adding(days: 2)) == "2026-2")
    story.today = friday.adding(days: 3)
    #expect(
      story.when(
        AdoptRules(
          kind: .retention, version: "2026-3",
          text: Self.text(.retention, "2026-3").replacing("grace_days: 90", with: "grace_days: 80"),
          from: story.today), by: Sample.carla
      ).refusal == nil)
    // What everybody read on the third day cannot be undone by a clock that says the first.
    #expect(Self.version(kind, story, on: friday) != before)
  }

  @Test(arguments: kinds) func `only the chair adopts, or who stands in for it`(kind: RuleKind) {
    let story = GivenWhenThen()
    let friday = story.today
    for member in Sample.members where member != Sample.carla {
      let refusal = story.asking(Self.adopt(kind, from: friday), by: member).refusal
      #expect(refusal == .notPermitted || refusal == .notFoundOrNotPermitted, "\(member.roles)")
    }
    let alliance = story.world(Sample.north).alliance ?? CompartmentID(high: 0, low: 0)
    var forged = story
    let fact = RulesAdopted(kind: kind, version: "2026-2", from: friday, text: Self.text(kind))
    let reasons = forged.given(.rulesAdopted(fact), in: alliance, by: Sample.nora)
    #expect(Set(reasons.values) == [.wrongRole])
    #expect(Self.version(kind, forged, on: friday) != "2026-2")
  }

  @Test(arguments: RuleKind.allCases)
  func `a text of another kind is unreadable and void`(kind: RuleKind) {
    var story = GivenWhenThen()
    let friday = story.today
    let alliance = story.world(Sample.north).alliance ?? CompartmentID(high: 0, low: 0)
    for other in RuleKind.allCases where other != kind {
      let fact = RulesAdopted(kind: kind, version: "2026-2", from: friday, text: Self.text(other))
      let reasons = story.given(.rulesAdopted(fact), in: alliance, by: Sample.carla)
      #expect(Set(reasons.values) == [.unreadable], "\(other)")
    }
  }

  @Test func `another text under a version that a case may name is refused, and void when forged`() {
    var story = GivenWhenThen()
    let friday = story.today
    story.when(Self.adopt(.procedure, from: friday), by: Sample.carla)
    let other = Self.text(.procedure).replacing("consent_months: 6", with: "consent_months: 9")
    let command = AdoptRules(kind: .procedure, version: "2026-2", text: other, from: friday)
    #expect(story.asking(command, by: Sample.carla).refusal == .versionTaken)
    let alliance = story.world(Sample.north).alliance ?? CompartmentID(high: 0, low: 0)
    let fact = RulesAdopted(kind: .procedure, version: "2026-2", from: friday, text: other)
    #expect(
      Set(story.given(.rulesAdopted(fact), in: alliance, by: Sample.carla).values) == [.ruleBroken])
    #expect(story.world(Sample.north).rules.procedure.version("2026-2")?.consentMonths == 6)
  }

  @Test func `lists that lose a code are refused, and void when forged`() {
    var story = GivenWhenThen()
    let friday = story.today
    let command = AdoptRules(
      kind: .taxonomy, version: "2026-2", text: Self.text(.taxonomy), from: friday)
    guard case .codesRemoved(_, let codes) = story.asking(command, by: Sample.carla).refusal else {
      Issue.record("the shipped lists lack codes of the sample lists")
      return
    }
    #expect(!codes.isEmpty)
    let alliance = story.world(Sample.north).alliance ?? CompartmentID(high: 0, low: 0)
    let fact = RulesAdopted(
      kind: .taxonomy, version: "2026-2", from: friday, text: Self.text(.taxonomy))
    #expect(
      Set(story.given(.rulesAdopted(fact), in: alliance, by: Sample.carla).values) == [.ruleBroken])
  }
}
