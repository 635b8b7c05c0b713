import Clearing
import Config
import Rulebook
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// The steps of the shipped procedure as facts drive them.
struct CaseCourseTests {
  private static func text(_ version: String, _ changes: [(String, String)] = []) -> String {
    var text = EmbeddedFile.procedure.text.replacing("version: \"2026-1\"", with: "version: \"\(version)\"")
    for (right, wrong) in changes {
      let changed = text.replacing(right, with: wrong, maxReplacements: 1)
      #expect(changed != text, "\(right)")
      text = changed
    }
    return text
  }

  private static func adopt(
    _ story: inout GivenWhenThen, _ version: String, _ changes: [(String, String)] = []
  ) {
    let command = AdoptRules(
      kind: .procedure, version: version, text: text(version, changes), from: story.today)
    #expect(story.when(command, by: Sample.carla).refusal == nil)
  }

  private static func opened(urgency: Urgency = .normal) throws -> (GivenWhenThen, String) {
    var story = GivenWhenThen()
    adopt(&story, "2026-2")
    var command = SampleEntries.openCase()
    command.cover = SampleEntries.cover(urgency: urgency)
    let number = try #require(story.when(command, by: Sample.nora).number)
    return (story, number)
  }

  private static func file(_ story: GivenWhenThen, _ number: String) throws -> CaseState {
    let world = story.world(Sample.north)
    return try #require(world.numbers[number].flatMap { world.cases[$0] })
  }

  private static func due(_ story: GivenWhenThen, _ number: String) throws -> [String: CalendarDay] {
    let course = story.world(Sample.north).course(of: try file(story, number))
    return course.running.reduce(into: [:]) { $0[$1.step.name] = $1.due?.day }
  }

  @Test func `opening a case begins its steps and writes down when each is due, and why`() throws {
    let (story, number) = try Self.opened()
    let file = try Self.file(story, number)
    let begun = file.history.compactMap { past -> [BegunStep]? in
      if case .stepsBegun(let fact) = past.event { return fact.steps }
      return nil
    }.flatMap { $0 }
    #expect(Set(begun.map(\.key.step)) == ["acknowledge", "urgency_check", "conflict_check", "assessment"])
    #expect(begun.allSatisfy { $0.rule.version == "2026-2" && $0.rule.name == $0.key.step })
    // Friday 27 March 2026; Good Friday and Easter Monday are no working days.
    #expect(try Self.due(story, number)["acknowledge"] == CalendarDay("2026-03-31"))
    #expect(try Self.due(story, number)["assessment"] == CalendarDay("2026-04-07"))
  }

  @Test func `an urgent case has hours where the procedure says so`() throws {
    let (story, number) = try Self.opened(urgency: .urgent)
    let course = story.world(Sample.north).course(of: try Self.file(story, number))
    let run = try #require(course.running.first { $0.step.name == "acknowledge" })
    #expect(run.rule?.name == "acknowledge.urgent" && run.rule?.hours == 24 && run.due?.moment != nil)
    #expect(run.due?.day == story.today.adding(days: 1))
  }

  @Test func `recording a step ends it, and the step after it begins`() throws {
    var (story, number) = try Self.opened()
    let codes = ["in_scope", "criminal_relevance", "agg_relevance"]
    let step = RecordStep(number: number, step: "assessment", on: story.today)
    #expect(story.asking(step, by: Sample.nora).refusal == .stepAsks(codes))
    let answered = RecordStep(
      number: number, step: "assessment", on: story.today,
      answers: Dictionary(uniqueKeysWithValues: codes.map { ($0, Answer.unknown) }))
    #expect(story.when(answered, by: Sample.nora).refusal == nil)
    let due = try Self.due(story, number)
    #expect(due["assessment"] == nil && due["wishes"] != nil)
    #expect(
      story.when(
        RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora
      ).refusal == nil)
    #expect(try Self.due(story, number)["wishes"] == nil)
    #expect(try Self.due(story, number)["refer"] != nil)
  }

  @Test func `only steps are recorded that the procedure knows and nothing else ends`() throws {
    let (story, number) = try Self.opened()
    for step in ["refer", "nowhere", "close"] {
      guard
        case .unknownStep(let known) = story.asking(
          RecordStep(number: number, step: step, on: story.today), by: Sample.nora
        ).refusal
      else {
        Issue.record("\(step) was taken")
        continue
      }
      #expect(known.contains("acknowledge") && !known.contains("refer"))
    }
    let late = RecordStep(number: number, step: "acknowledge", on: story.today.adding(days: 1))
    #expect(story.asking(late, by: Sample.nora).refusal == .dayInFuture(story.today.adding(days: 1)))
  }

  @Test func `a case stays under its version and its due dates until somebody moves it`() throws {
    var (story, number) = try Self.opened()
    let before = try Self.due(story, number)
    Self.adopt(
      &story, "2026-3",
      [("period: {working_days: 2}", "period: {working_days: 9}"), ("working_days: 10", "working_days: 3")])
    #expect(try Self.file(story, number).procedureVersion == "2026-2")
    let fresh = try #require(story.when(SampleEntries.openCase(), by: Sample.nora).number)
    #expect(try Self.file(story, fresh).procedureVersion == "2026-3")
    #expect(try Self.due(story, fresh)["acknowledge"] != before["acknowledge"])
    let move = MoveCase(number: number, version: "2026-3")
    #expect(
      story.asking(MoveCase(number: number, version: "2020-1"), by: Sample.nora).refusal
        == .unknownVersion(["sample-1", "2026-2", "2026-3"]))
    #expect(story.when(move, by: Sample.nora).refusal == nil)
    #expect(try Self.file(story, number).procedureVersion == "2026-3")
    #expect(try Self.due(story, number) == before, "what is due already stays due when it was")
    #expect(story.asking(move, by: Sample.nora).refusal == .nothingChanged)
  }

  @Test func `a due time that is written twice, or a version nobody adopted, is void`() throws {
    var (story, number) = try Self.opened()
    let file = try Self.file(story, number)
    let begun = try #require(
      file.history.first { if case .stepsBegun = $0.event { return true } else { return false } })
    #expect(story.given(begun.event, in: file.id, by: Sample.nora)[Sample.north] == .ruleBroken)
    let moved = Event.procedureMoved(ProcedureMoved(version: "2020-1"))
    #expect(story.given(moved, in: file.id, by: Sample.nora)[Sample.north] == .ruleBroken)
  }

  @Test func `a closing waits for what the procedure names`() throws {
    var story = GivenWhenThen()
    Self.adopt(
      &story, "2026-2",
      [
        (
          "    guards: [no_running_referral, no_open_conference]\n",
          "    guards: [no_running_referral, feedback_given, three_outcomes]\n"
        )
      ])
    let number = try #require(story.when(SampleEntries.openCase(), by: Sample.nora).number)
    var closing = Closing(reason: "done")
    #expect(
      story.asking(CloseCase(number: number, closing: closing), by: Sample.nora).refusal
        == .closingBlocked([.threeOutcomes]))
    closing = Closing(reason: "done", support: "stabilised", institutional: "apology", criminal: "charged")
    #expect(story.when(CloseCase(number: number, closing: closing), by: Sample.nora).refusal == nil)
    let status = story.world(Sample.north).procedureStatus(
      try Self.file(story, number), now: .startOfDay(story.today))
    #expect(status == .closed)
  }

  @Test func `a follow-up begins only if the person wished it`() throws {
    for wish in [Answer.yes, .no, .unknown] {
      var (story, number) = try Self.opened()
      let told = FeedbackGiven(
        on: story.today, language: "de", remedies: [.init(rule: "stgb_77b", until: nil)], followUp: wish)
      #expect(story.when(GiveFeedback(number: number, feedback: told), by: Sample.nora).refusal == nil)
      story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
      let due = try Self.due(story, number)
      #expect((due["follow_up"] == story.today.adding(months: 3)) == (wish == .yes))
      let talk = FollowedUp(
        on: story.today, contact: .reached, outcome: "settled",
        answers: ["retaliation": .no, "further_incidents": .no])
      let refusal = story.when(FollowUpCase(number: number, talk: talk), by: Sample.nora).refusal
      #expect(refusal == (wish == .yes ? nil : .followUpNotWished))
    }
  }

  @Test func `the ladder calls one after the other, and an overdue case counts as escalated`() throws {
    let (story, number) = try Self.opened()
    let world = story.world(Sample.north)
    let file = try Self.file(story, number)
    let rules = world.procedure(file.procedureVersion)
    let due = StepDue(day: try #require(CalendarDay("2026-03-31")))
    let expected: [(String, EscalationLevel?)] = [
      ("2026-03-31", nil), ("2026-04-01", .reminder), ("2026-04-02", .reminder), ("2026-04-08", .deputy),
      ("2026-04-10", .clearingOffice), ("2026-04-17", .chair),
    ]
    for (day, level) in expected {
      let now = Moment.startOfDay(try #require(CalendarDay(day))).adding(hours: 9)
      #expect(rules.level(due: due, urgency: .normal, now: now) == level, "\(day)")
    }
    let late = Moment.startOfDay(try #require(CalendarDay("2026-05-04")))
    #expect(world.procedureStatus(file, now: late) == .escalated)
  }
}
