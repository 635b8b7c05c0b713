import Rulebook
import Testing

@testable import Clearing
@testable import ReadModel
@testable import TestSupport

private typealias Sample = SampleAlliance

/// Who is called when the time of a step has passed: once for each rung, in order, and until the case moves.
struct EscalationTests {
  /// A case of the north on Friday 27 March 2026, under the shipped procedure.
  private static func opened(contributed: Bool = true) -> (story: GivenWhenThen, number: String) {
    var story = GivenWhenThen()
    let text = RuleTexts.source(.procedure).replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
    story.when(
      AdoptRules(kind: .procedure, version: "2026-2", text: text, from: story.today), by: Sample.carla)
    let number = story.aCase(contributed: contributed)
    return (story, number)
  }

  /// The number by which every body knows the case that the north calls so.
  private static func random(_ number: String, _ story: GivenWhenThen) -> String {
    let world = story.world(Sample.north)
    return world.numbers[number].flatMap { world.cases[$0]?.number } ?? ""
  }

  private static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private static func raise(_ number: String, _ story: inout GivenWhenThen, by actor: Author)
    -> [EscalationRaised]?
  {
    let outcome = story.when(RaiseEscalation(number: Self.random(number, story)), by: actor)
    if outcome.refusal != nil { return nil }
    return outcome.events.compactMap { event in
      if case .escalationRaised(let fact) = event { return fact }
      return nil
    }
  }

  private static func list(
    _ story: GivenWhenThen, _ reader: Author, withEnded: Bool = false
  ) -> [EscalationRow] {
    EscalationList(story.world(reader.body), reader: reader, today: story.today, withEnded: withEnded).rows
  }

  @Test
  func `each rung is written once, by whoever starts first, and the chair comes after the clearing office`()
    throws
  {
    var (story, number) = Self.opened()
    // Due on Tuesday 31 March; four working days later, over Easter, is Wednesday 8 April.
    story.today = try Self.day("2026-04-07")
    #expect(Self.raise(number, &story, by: Sample.olga) == nil)
    story.today = try Self.day("2026-04-09")
    let raised = try #require(Self.raise(number, &story, by: Sample.olga))
    let acknowledge = raised.filter { $0.key.step == "acknowledge" }
    #expect(acknowledge.map(\.level) == [.reminder, .deputy, .clearingOffice])
    #expect(
      acknowledge.map(\.effective)
        == [
          .endOfLocalDay(try Self.day("2026-03-31")), .endOfLocalDay(try Self.day("2026-04-02")),
          .endOfLocalDay(try Self.day("2026-04-08")),
        ])
    #expect(Set(raised.map(\.key.step)) == ["acknowledge", "urgency_check", "conflict_check"])
    #expect(
      raised.allSatisfy { $0.body == Sample.north && $0.owner == Sample.north && $0.version == "2026-2" })
    for actor in [Sample.olga, Sample.nora, Sample.kai] {
      #expect(
        story.asking(RaiseEscalation(number: Self.random(number, story)), by: actor).refusal
          == .nothingChanged)
    }
    #expect(Self.list(story, Sample.carla).isEmpty, "the chair is not called yet")
    #expect(Self.list(story, Sample.olga).count == 3 && Self.list(story, Sample.nora).count == 3)
    story.today = try Self.day("2026-04-14")
    let later = try #require(Self.raise(number, &story, by: Sample.nora))
    #expect(later.filter { $0.key.step == "acknowledge" }.map(\.level) == [.chair])
    #expect(Self.list(story, Sample.carla).contains { $0.step == "acknowledge" && $0.level == .chair })
    #expect(story.world(Sample.office).voids.isEmpty && story.world(Sample.secretariat).voids.isEmpty)
  }

  @Test func `after weeks without a start all rungs come at once, in order, with the time each had`() throws {
    var (story, number) = Self.opened()
    story.today = try Self.day("2026-05-04")
    let raised = try #require(Self.raise(number, &story, by: Sample.nora))
    for step in Set(raised.map(\.key.step)) {
      let rungs = raised.filter { $0.key.step == step }
      #expect(rungs.map(\.level) == [.reminder, .deputy, .clearingOffice, .chair], "\(step)")
      #expect(rungs.map(\.effective) == rungs.map(\.effective).sorted())
      #expect(Set(rungs.map(\.number)).count == 1)
    }
    let state = try #require(story.world(Sample.secretariat).escalations.values.first)
    #expect(state.rungs.allSatisfy { $0.recorded == story.now && $0.effective < story.now })
    #expect(
      story.when(RaiseEscalation(number: Self.random(number, story)), by: Sample.olga).refusal
        == .nothingChanged)
    #expect(story.world(Sample.secretariat).voids.isEmpty)
  }

  @Test func `three bodies read it, nothing in it tells of the case, and a case kept back goes to the chair`()
    throws
  {
    var (story, number) = Self.opened()
    story.today = try Self.day("2026-05-04")
    _ = Self.raise(number, &story, by: Sample.olga)
    for id in story.world(Sample.office).escalations.keys {
      #expect(story.circle(of: id) == [Sample.north, Sample.office, Sample.secretariat])
    }
    let chair = story.world(Sample.secretariat)
    #expect(chair.cases.isEmpty && chair.incidents.isEmpty && !chair.escalations.isEmpty)
    #expect(story.world(Sample.police).escalations.isEmpty && story.world(Sample.south).escalations.isEmpty)
    var (own, kept) = Self.opened(contributed: false)
    own.today = try Self.day("2026-05-04")
    #expect(
      own.asking(RaiseEscalation(number: Self.random(kept, own)), by: Sample.olga).refusal
        == .notFoundOrNotPermitted)
    let raised = try #require(Self.raise(kept, &own, by: Sample.nora))
    #expect(!raised.isEmpty && !raised.contains { $0.level == .clearingOffice })
    for id in own.world(Sample.north).escalations.keys {
      #expect(own.circle(of: id) == [Sample.north, Sample.secretariat])
    }
  }

  @Test func `it ends in the very entry that moves the case, for everybody who was called`() throws {
    var (story, number) = Self.opened()
    story.today = try Self.day("2026-05-04")
    _ = Self.raise(number, &story, by: Sample.olga)
    let row = try #require(Self.list(story, Sample.carla).first { $0.step == "acknowledge" })
    #expect(row.waitsForReader)
    let done = story.when(RecordStep(number: number, step: "acknowledge", on: story.today), by: Sample.nils)
    #expect(done.events.contains(.escalationEnded(EscalationEnded(on: story.today))))
    for reader in [Sample.olga, Sample.carla, Sample.nora] {
      #expect(!Self.list(story, reader).contains { $0.step == "acknowledge" })
      let over = Self.list(story, reader, withEnded: true).first { $0.step == "acknowledge" }
      #expect(over?.endedOn == story.today)
    }
    #expect(
      story.when(AcknowledgeEscalation(number: row.number), by: Sample.carla).refusal == .escalationOver)
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    #expect(Self.list(story, Sample.carla).isEmpty && Self.list(story, Sample.olga).isEmpty)
  }

  @Test func `the recipient who does not report is named, and its report ends it at the next start`() throws {
    var (story, number) = Self.opened()
    story.when(RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora)
    let referral = try #require(story.when(SampleEntries.offer(number), by: Sample.nora).number)
    #expect(story.when(AcceptReferral(number: referral), by: Sample.paul).refusal == nil)
    story.today = try Self.day("2026-06-30")
    let raised = try #require(Self.raise(number, &story, by: Sample.olga))
    let handling = raised.filter { $0.key.step == "handling" }
    #expect(handling.last?.body == Sample.police && handling.first?.key.referral == referral)
    #expect(story.world(Sample.police).escalations.isEmpty)
    story.when(ReportReferral(number: referral, outcome: "complaint_taken", text: nil), by: Sample.paul)
    let ending = story.when(RaiseEscalation(number: Self.random(number, story)), by: Sample.olga)
    #expect(ending.events == [.escalationEnded(EscalationEnded(on: story.today))])
  }

  @Test func `who is called takes note once for each rung; the body whose case it is cannot`() throws {
    var (story, number) = Self.opened()
    story.today = try Self.day("2026-04-09")
    _ = Self.raise(number, &story, by: Sample.nora)
    let row = try #require(Self.list(story, Sample.olga).first)
    let note = AcknowledgeEscalation(number: row.number)
    #expect(story.asking(note, by: Sample.nora).refusal == .notPermitted)
    #expect(story.asking(note, by: Sample.carla).refusal == .notFoundOrNotPermitted)
    #expect(story.asking(note, by: Sample.paul).refusal == .notFoundOrNotPermitted)
    #expect(story.when(note, by: Sample.olga).refusal == nil)
    #expect(story.when(note, by: Sample.olga).refusal == .nothingChanged)
    #expect(Self.list(story, Sample.olga).first { $0.number == row.number }?.isAcknowledged == true)
    story.today = try Self.day("2026-04-20")
    _ = Self.raise(number, &story, by: Sample.nora)
    #expect(Self.list(story, Sample.olga).first { $0.number == row.number }?.isAcknowledged == false)
    #expect(story.when(note, by: Sample.carla).refusal == nil)
  }

  @Test func `the chair is told earlier when nobody of the clearing office can be reached`() throws {
    var (story, number) = Self.opened()
    story.today = try Self.day("2026-04-09")
    _ = Self.raise(number, &story, by: Sample.nora)
    #expect(Self.list(story, Sample.carla).isEmpty)
    story.when(
      NoteAbsence(member: Sample.olga.member, from: story.today, until: story.today.adding(days: 3)),
      by: Sample.olga)
    #expect(Self.list(story, Sample.carla).count == 3)
  }

  @Test func `forged rungs are void: of a stranger, twice, too early, out of order, about another step`()
    throws
  {
    var (story, number) = Self.opened()
    story.today = try Self.day("2026-04-09")
    let raised = try #require(Self.raise(number, &story, by: Sample.olga))
    let fact = try #require(raised.last { $0.key.step == "acknowledge" })
    let place = try #require(story.world(Sample.office).escalation(of: fact.file, fact.key)?.id)
    func reasons(_ change: (inout EscalationRaised) -> Void, by actor: Author = Sample.olga) -> Set<
      VoidReason
    > {
      var (forged, copy) = (fact, story)
      change(&forged)
      return Set(copy.given(.escalationRaised(forged), in: place, by: actor).values)
    }
    #expect(reasons({ _ in }) == [.ruleBroken], "the same rung twice")
    let chair = Moment.endOfLocalDay(try Self.day("2026-04-13"))
    #expect(reasons({ ($0.level, $0.effective) = (.chair, chair) }) == [.ruleBroken], "before its time")
    #expect(
      reasons({ ($0.level, $0.effective) = (.chair, fact.due.end) }) == [.ruleBroken], "before the last one")
    story.today = try Self.day("2026-04-20")
    #expect(reasons({ ($0.level, $0.effective) = (.chair, chair) }).isEmpty)
    #expect(
      reasons({ ($0.level, $0.effective, $0.body) = (.chair, chair, Sample.south) }) == [.ruleBroken])
    #expect(reasons({ ($0.level, $0.effective) = (.chair, chair) }, by: Sample.carla) == [.wrongBody])
    #expect(reasons({ ($0.level, $0.effective) = (.chair, chair) }, by: Sample.sara) == [.wrongBody])
    // Another body's case cannot be accused of anything.
    let stranger = story.opened(by: Sample.south, for: [Sample.office, Sample.secretariat])
    var forged = fact
    forged.owner = Sample.south
    #expect(
      story.given(.escalationRaised(forged), in: stranger, by: Sample.sara)[Sample.office] == .ruleBroken)
    let ended = story.given(.escalationEnded(EscalationEnded(on: story.today)), in: place, by: Sample.carla)
    #expect(Set(ended.values) == [.wrongBody])
  }

  @Test func `two sessions that start at the same moment leave one escalation, and no forgery`() throws {
    var (story, number) = Self.opened()
    story.today = try Self.day("2026-04-09")
    let first = story.asking(RaiseEscalation(number: Self.random(number, story)), by: Sample.olga).events
    let second = story.opened(by: Sample.north, for: [Sample.office, Sample.secretariat])
    _ = Self.raise(number, &story, by: Sample.nora)
    let before = Self.list(story, Sample.olga)
    guard case .escalationRaised(let fact)? = first.first else { return }
    #expect(story.given(.escalationRaised(fact), in: second, by: Sample.olga).isEmpty)
    #expect(Self.list(story, Sample.olga) == before && story.world(Sample.office).voids.isEmpty)
  }

  @Test func `a clock behind by more than five minutes or ahead by more than fourteen days is doubted`() {
    let (story, _) = Self.opened()
    let world = story.world(Sample.north)
    let newest = story.now
    func doubt(_ minutes: Int64) -> TimeDoubt? {
      world.timeDoubt(Moment(milliseconds: newest.milliseconds + minutes * 60_000))
    }
    #expect(doubt(0) == nil && doubt(-5) == nil && doubt(14 * 24 * 60) == nil)
    #expect(doubt(-6) == .behind(newest: newest))
    #expect(doubt(14 * 24 * 60 + 1) == .ahead(newest: newest))
    #expect(
      World(rules: SampleRules.adopted, digest: .sample).timeDoubt(newest) == nil, "nothing is known yet")
  }
}
