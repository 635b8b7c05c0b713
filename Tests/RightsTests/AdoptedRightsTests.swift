import Clearing
import Config
import ReadModel
import Rulebook
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Tables adopted by event: who may, from when one holds, and what the reader's check makes of it.
struct AdoptedRightsTests {
  /// The shipped table in which police contacts may open no case.
  private static func text(_ version: String = "2026-2") -> String {
    EmbeddedFile.rights.text.replacing("version: \"2026-1\"", with: "version: \"\(version)\"").replacing(
      "  open_case:\n    by: {program: [own]}\n    rows:\n      - {word: allow, roles: [case_work]",
      with: "  open_case:\n    by: {program: [own]}\n    rows:\n      - {word: allow, roles: [counsellor]")
  }

  private static func adopt(_ version: String = "2026-2", from day: CalendarDay) -> AdoptRules {
    AdoptRules(kind: .rights, version: version, text: text(version), from: day)
  }

  @Test func `the chair adopts a table, and from its day on it decides for everybody`() {
    var story = GivenWhenThen()
    #expect(Self.text() != EmbeddedFile.rights.text)
    let friday = story.today
    #expect(story.when(Self.adopt(from: friday.adding(days: 3)), by: Sample.carla).refusal == nil)
    #expect(story.asking(SampleEntries.openCase(), by: Sample.paul).refusal == nil)
    for body in Sample.kinds.keys {
      #expect(story.world(body).rights.table(on: friday) == RightsFile.standard)
      #expect(story.world(body).rights.table(on: friday.adding(days: 3)).version == "2026-2")
    }
    story.today = friday.adding(days: 3)
    #expect(story.asking(SampleEntries.openCase(), by: Sample.paul).refusal == .notFoundOrNotPermitted)
    #expect(story.asking(SampleEntries.openCase(), by: Sample.nora).refusal == nil)
    let view = try? RightsView(story.world(Sample.north), reader: Sample.nora, today: story.today)
    #expect(view?.rights.version == "2026-2" && view?.from == story.today && view?.entry != nil)
  }

  @Test func `of two adopted tables the newer one holds once its day has come`() {
    var story = GivenWhenThen()
    let friday = story.today
    story.when(Self.adopt("a", from: friday.adding(days: 2)), by: Sample.carla)
    story.when(Self.adopt("b", from: friday.adding(days: 9)), by: Sample.carla)
    let rights = story.world(Sample.south).rights
    #expect(rights.table(on: friday).version == "2026-1")
    #expect(rights.table(on: friday.adding(days: 2)).version == "a")
    #expect(rights.table(on: friday.adding(days: 9)).version == "b")
  }

  @Test func `a fact is measured by the table that held at its entry`() {
    var story = GivenWhenThen()
    let friday = story.today
    story.when(SampleEntries.openCase(), by: Sample.paul)
    story.when(Self.adopt(from: friday.adding(days: 1)), by: Sample.carla)
    story.today = friday.adding(days: 1)
    let before = story.world(Sample.police)
    #expect(before.cases.count == 1 && before.voids.isEmpty, "what was right when it was written stays")
    guard case .caseOpened(let opened) = SampleEvents.event(.caseOpened) else { return }
    let place = story.opened(by: Sample.police, for: [Sample.office])
    #expect(story.given(.caseOpened(opened), in: place, by: Sample.paul)[Sample.office] == .wrongRole)
    #expect(story.world(Sample.police).cases.count == 1)
  }

  @Test func `a clock set back does not bring back a table that was replaced`() {
    var story = GivenWhenThen()
    let friday = story.today
    story.when(Self.adopt(from: friday), by: Sample.carla)
    story.today = friday.adding(days: -100)
    #expect(story.asking(SampleEntries.openCase(), by: Sample.paul).refusal == .notFoundOrNotPermitted)
    guard case .caseOpened(let opened) = SampleEvents.event(.caseOpened) else { return }
    let place = story.opened(by: Sample.police, for: [Sample.office])
    #expect(story.given(.caseOpened(opened), in: place, by: Sample.paul)[Sample.office] == .wrongRole)
  }

  @Test func `a text that is no table, calls itself otherwise or lies elsewhere is void`() {
    var story = GivenWhenThen()
    let friday = story.today
    let alliance = story.world(Sample.north).alliance ?? CompartmentID(high: 0, low: 0)
    for (version, text) in [("2026-2", "no table"), ("another", Self.text()), ("2026-2", "")] {
      let fact = Event.rulesAdopted(RulesAdopted(kind: .rights, version: version, from: friday, text: text))
      let reasons = story.given(fact, in: alliance, by: Sample.carla)
      #expect(reasons.count == Sample.kinds.count && Set(reasons.values) == [.unreadable])
    }
    let good = Event.rulesAdopted(
      RulesAdopted(kind: .rights, version: "2026-2", from: friday, text: Self.text()))
    let elsewhere = story.opened(by: Sample.secretariat, for: [Sample.north])
    #expect(story.given(good, in: elsewhere, by: Sample.carla)[Sample.north] == .wrongOrder)
    #expect(Set(story.given(good, in: alliance, by: Sample.nora).values) == [.wrongRole])
    #expect(story.world(Sample.north).rights.adoptions.isEmpty)
    #expect(story.given(good, in: alliance, by: Sample.carla).isEmpty)
    #expect(story.world(Sample.north).rights.adoptions.count == 1)
  }

  @Test func `a wrong adoption is refused before it is written`() {
    let story = GivenWhenThen()
    let friday = story.today
    func refusal(_ command: AdoptRules) -> Refusal? { story.asking(command, by: Sample.carla).refusal }
    #expect(refusal(Self.adopt(from: friday.adding(days: -1))) == .dayInPast(friday.adding(days: -1)))
    #expect(
      refusal(AdoptRules(kind: .rights, version: "1", text: "x", from: friday)) == .unreadableRules(.rights))
    let long = Self.text() + String(repeating: "#", count: AdoptRules.textLimit)
    #expect(
      refusal(AdoptRules(kind: .rights, version: "2026-2", text: long, from: friday))
        == .textTooLong(limit: AdoptRules.textLimit))
    #expect(story.asking(Self.adopt(from: friday), by: Sample.nora).refusal == .notPermitted)
  }

  @Test func `the same table is not adopted twice`() {
    var story = GivenWhenThen()
    story.when(Self.adopt(from: story.today), by: Sample.carla)
    #expect(story.asking(Self.adopt(from: story.today), by: Sample.carla).refusal == .nothingChanged)
  }
}
