import Clearing
import ReadModel
import Rulebook
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Asking again after a closing, what is learned, and the incidents that a case is about.
struct FollowUpTests {
  /// A case of the north under the shipped procedure, closed today after a feedback.
  private static func closed(followUp: Answer = .yes) throws -> (GivenWhenThen, String) {
    var story = GivenWhenThen()
    let text = RuleTexts.source(.procedure).replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
    story.when(
      AdoptRules(kind: .procedure, version: "2026-2", text: text, from: story.today), by: Sample.carla)
    let number = story.aCase()
    let told = FeedbackGiven(on: story.today, language: "de", remedies: [], followUp: followUp)
    story.when(GiveFeedback(number: number, feedback: told), by: Sample.nora)
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    return (story, number)
  }

  private static let answers: [String: Answer] = ["retaliation": .yes, "further_incidents": .no]

  private static func row(_ story: GivenWhenThen, _ reader: Author = Sample.nora) -> WorkListRow? {
    WorkList(story.world(reader.body), reader: reader, today: story.today) { $0 }.rows.first
  }

  private static func inbox(_ story: GivenWhenThen) -> Int {
    Inbox(story.world(Sample.north), reader: Sample.nora, today: story.today).counts.followUps
  }

  @Test func `a closed case comes back to the lists on the day on which somebody asks again`() throws {
    var (story, number) = try Self.closed()
    let day = story.today.adding(months: 3)
    #expect(Self.row(story)?.status == .closed && Self.inbox(story) == 0)
    let due = DueList(story.world(Sample.north), reader: Sample.nora, today: story.today, now: story.now).rows
    #expect(due.filter { $0.kind == .followUp }.map(\.due) == [.day(day)])
    story.today = day
    #expect(Self.row(story)?.status == .followUpDue && Self.row(story)?.due == day && Self.inbox(story) == 1)
    #expect(Self.row(story, Sample.olga)?.status == .closed, "it is the owning body that asks")
    let talk = FollowedUp(on: day, contact: .reached, outcome: "settled", answers: Self.answers)
    #expect(story.when(FollowUpCase(number: number, talk: talk), by: Sample.nora).refusal == nil)
    #expect(Self.row(story)?.status == .closed && Self.inbox(story) == 0)
    let world = story.world(Sample.north)
    let file = try #require(world.cases.values.first)
    let run = try #require(world.course(of: file).runs.first { $0.step.name == "follow_up" })
    #expect(run.isDone && run.endedOn == day)
    #expect(
      story.asking(FollowUpCase(number: number, talk: talk), by: Sample.nora).refusal
        == .unknownStep(world.procedure("2026-2").steps.filter(\.isByHand).map(\.name)))
  }

  @Test func `who was not reached is tried again on a day, and who wants no talk is left alone`() throws {
    var (story, number) = try Self.closed()
    story.today = story.today.adding(months: 3)
    let next = story.today.adding(days: 14)
    var talk = FollowedUp(on: story.today, contact: .notReached, again: next)
    #expect(story.when(FollowUpCase(number: number, talk: talk), by: Sample.nora).refusal == nil)
    #expect(Self.row(story)?.status == .closed)
    let world = story.world(Sample.north)
    let file = try #require(world.cases.values.first)
    let run = try #require(world.course(of: file).running.first { $0.step.name == "follow_up" })
    #expect(run.due == StepDue(day: next) && run.isRunning)
    story.today = next
    #expect(Self.row(story)?.status == .followUpDue)
    talk = FollowedUp(on: next, contact: .refused)
    #expect(story.when(FollowUpCase(number: number, talk: talk), by: Sample.nora).refusal == nil)
    story.today = next.adding(days: 400)
    #expect(Self.row(story)?.status == .closed && Self.inbox(story) == 0)
  }

  @Test func `a follow-up holds together, or is not recorded`() throws {
    let (story, number) = try Self.closed()
    func ask(_ talk: FollowedUp) -> Refusal? {
      story.asking(FollowUpCase(number: number, talk: talk), by: Sample.nora).refusal
    }
    let today = story.today
    #expect(ask(FollowedUp(on: today, contact: .reached, answers: Self.answers)) == .followUpUnclear)
    #expect(
      ask(FollowedUp(on: today, contact: .reached, outcome: "settled"))
        == .stepAsks(["retaliation", "further_incidents"]))
    #expect(
      ask(FollowedUp(on: today, contact: .reached, outcome: "fine", answers: Self.answers))
        == .unknownCode(list: .followUpOutcomes, code: "fine"))
    #expect(ask(FollowedUp(on: today, contact: .refused, outcome: "settled")) == .followUpUnclear)
    #expect(ask(FollowedUp(on: today, contact: .refused, again: today.adding(days: 3))) == .followUpUnclear)
    #expect(ask(FollowedUp(on: today, contact: .notReached, again: today)) == .dayNotAhead(today))
    let tomorrow = today.adding(days: 1)
    #expect(ask(FollowedUp(on: tomorrow, contact: .refused)) == .dayInFuture(tomorrow))
  }

  @Test func `nobody asks who did not wish it, and reopening ends the asking`() throws {
    let (unwished, number) = try Self.closed(followUp: .no)
    let talk = FollowedUp(on: unwished.today, contact: .refused)
    #expect(
      unwished.asking(FollowUpCase(number: number, talk: talk), by: Sample.nora).refusal
        == .followUpNotWished)
    var (story, other) = try Self.closed()
    story.when(ReopenCase(number: other, reason: "new_facts"), by: Sample.nora)
    story.today = story.today.adding(months: 4)
    #expect(Self.inbox(story) == 0)
    #expect(story.asking(FollowUpCase(number: other, talk: talk), by: Sample.nora).refusal == .caseOpen)
    let world = story.world(Sample.north)
    let file = try #require(world.cases.values.first)
    #expect(!world.course(of: file).running.contains { $0.step.name == "follow_up" })
  }

  @Test func `a lesson reaches the alliance as a count of three or more, its words never leave the body`()
    throws
  {
    var story = GivenWhenThen()
    let meeting = try #require(
      story.when(CallMeeting(Meeting(on: story.today, place: "Rathaus")), by: Sample.carla).number)
    func lessons(_ reader: Author) -> MeetingAgenda.Lessons? {
      MeetingAgenda(meeting, story.world(reader.body), reader: reader, today: story.today)?.lessons
    }
    for place in 1...3 {
      let number = story.aCase()
      let lesson = NoteLesson(number: number, category: "language_barrier", text: "Aushang in fünf Sprachen.")
      #expect(story.when(lesson, by: Sample.nora).refusal == nil)
      #expect(story.asking(lesson, by: Sample.nora).refusal == .nothingChanged)
      if place < 3 {
        #expect(lessons(Sample.olga)?.counts.isEmpty == true && lessons(Sample.olga)?.hasOthers == true)
      }
    }
    #expect(lessons(Sample.olga)?.counts.map(\.category) == ["language_barrier"])
    #expect(lessons(Sample.olga)?.counts.map(\.cases) == [3])
    #expect(lessons(Sample.olga)?.hasOthers == false)
    #expect(lessons(Sample.carla) == nil, "who cannot open cases cannot count them")
    let words = story.log.filter { past in
      if case .caseNoted(let note) = past.event { return note.text.contains("Aushang") }
      return false
    }
    let world = story.world(Sample.north)
    #expect(world.cases.values.allSatisfy { $0.lessons.map(\.category) == ["language_barrier"] })
    #expect(words.count == 3 && words.allSatisfy { $0.placement.circle == [Sample.north] })
  }

  @Test func `a case takes in another incident and gives it up again, but never its last one`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let first = try #require(story.world(Sample.north).incidents.values.first?.number)
    let second = try #require(story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora).number)
    let foreign = try #require(story.when(RecordIncident(SampleEntries.incident()), by: Sample.sara).number)
    func link(_ incident: String, _ isLinked: Bool = true, by actor: Author = Sample.nora) -> Refusal? {
      story.when(LinkCaseIncident(number: number, incident: incident, isLinked: isLinked), by: actor).refusal
    }
    func incidents() -> [String] { Self.row(story)?.incidentNumbers ?? [] }
    #expect(link(foreign) == .notFoundOrNotPermitted && link(first) == .nothingChanged)
    #expect(link(first, false) == .lastIncident)
    #expect(link(second) == nil && incidents() == [first, second])
    #expect(link(second, by: Sample.olga) == .notFoundOrNotPermitted)
    story.when(DeclareRelation(number: number, member: Sample.nils.member), by: Sample.nora)
    let kept = try #require(story.world(Sample.north).numbers[second])
    #expect(story.world(Sample.north).isKept(Sample.nils.member, from: kept))
    #expect(link(first, false) == nil && incidents() == [second])
    let free = try #require(story.world(Sample.north).numbers[first])
    #expect(!story.world(Sample.north).isKept(Sample.nils.member, from: free))
    #expect(story.world(Sample.office).voids.isEmpty)
    let lines = Timeline(
      caseNumber: number, story.world(Sample.north), reader: Sample.nora, today: story.today)?.lines
    #expect(lines?.contains { $0.fact == .incidentAdded(number: second) } == true)
  }

  @Test func `who is kept away from an incident is kept away from the case that takes it in`() throws {
    var story = GivenWhenThen()
    let number = story.anOffer().file
    let second = try #require(story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora).number)
    story.when(
      ShieldIncident(number: second, .declare(AccusedBody(code: "police_contact_point"))), by: Sample.nora)
    #expect(
      story.when(LinkCaseIncident(number: number, incident: second), by: Sample.nora).refusal == nil)
    let world = story.world(Sample.north)
    let file = try #require(world.cases.values.first)
    #expect(file.shields.keepAway(Sample.police))
    #expect(world.referrals.values.allSatisfy { !$0.isOpen(on: story.today) })
  }
}
