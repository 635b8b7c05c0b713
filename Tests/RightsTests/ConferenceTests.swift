import Clearing
import ReadModel
import Rulebook
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Case conferences: who may be called, what may be spoken of, and what becomes of it when a consent ends.
struct ConferenceTests {
  private static func rows(_ story: GivenWhenThen, _ reader: Author) -> [ConferenceRow] {
    ConferenceList(story.world(reader.body), reader: reader, today: story.today).rows
  }

  private static func due(_ story: GivenWhenThen, _ reader: Author) -> [DueRow] {
    DueList(story.world(reader.body), reader: reader, today: story.today, now: story.now).rows
      .filter { [.conference, .conferenceTask].contains($0.kind) }
  }

  @Test func `those who are called read day and subject, and nothing else of the case`() throws {
    var story = GivenWhenThen()
    let numbers = story.aConference()
    let row = try #require(Self.rows(story, Sample.paul).first)
    #expect(row.number == numbers.conference && row.classes == [.facts] && row.stage == .called)
    #expect(row.file != numbers.file, "the police know the case by its random number only")
    #expect(story.world(Sample.police).cases.isEmpty && story.world(Sample.police).persons.isEmpty)
    #expect(Self.rows(story, Sample.nora).map(\.file) == [numbers.file])
    #expect(Self.rows(story, Sample.olga).count == 1, "the clearing office steers what is contributed")
    for stranger in [Sample.sara, Sample.ulla, Sample.carla, Sample.kai] {
      #expect(Self.rows(story, stranger).isEmpty)
    }
    #expect(Self.due(story, Sample.paul).map(\.number) == [numbers.conference])
  }

  @Test func `nobody is called without a consent of their own to each class, on the day itself too`() {
    var story = GivenWhenThen()
    let number = story.anOffer().file
    func ask(_ classes: [DataClass], on day: CalendarDay, _ bodies: [BodyID] = [Sample.police]) -> Refusal? {
      story.asking(
        SampleEntries.conference(number, on: day, bodies: bodies, classes: classes), by: Sample.nora
      )
      .refusal
    }
    let purpose = "case_conference"
    #expect(
      ask([.facts], on: story.today)
        == .consentMissing(recipient: Sample.police, purpose: purpose, classes: [.facts]))
    let terms = SampleEntries.terms(purpose: purpose, classes: [.facts], days: 10)
    story.when(RecordConsent(number: number, terms: terms, isGiven: true), by: Sample.nora)
    #expect(ask([.facts], on: story.today) == nil)
    #expect(
      ask([.facts, .identity], on: story.today)
        == .consentMissing(recipient: Sample.police, purpose: purpose, classes: [.identity]))
    #expect(
      ask([.facts], on: story.today.adding(days: 11))
        == .consentMissing(recipient: Sample.police, purpose: purpose, classes: [.facts]))
    #expect(ask([.notes], on: story.today) == .neverReferable([.notes]))
    #expect(ask([.facts], on: story.today, [Sample.south]) == .conference(.notWithCase(Sample.south)))
    #expect(ask([], on: story.today) == .missing(.classes))
    #expect(ask([.facts], on: story.today, []) == .conference(.nobodyInvited))
    story.when(RecordConsent(number: number, terms: terms, isGiven: false), by: Sample.nora)
    #expect(ask([.facts], on: story.today) == .consentRefused(recipient: Sample.police, purpose: purpose))
  }

  @Test func `the police are called only by typing the case's number, and one conference at a time`() {
    var story = GivenWhenThen()
    let numbers = story.aConference()
    var call = SampleEntries.conference(numbers.file, on: story.today)
    #expect(
      story.asking(call, by: Sample.nora).refusal
        == .conference(.calledAlready(number: numbers.conference)))
    story.when(EndConference(number: numbers.conference), by: Sample.nora)
    call.confirmation = "BN-26-9999"
    #expect(
      story.asking(call, by: Sample.nora).refusal == .conference(.policeUnconfirmed(number: numbers.file)))
    call.confirmation = numbers.file
    #expect(story.asking(call, by: Sample.nora).refusal == nil)
  }

  @Test func `what was agreed is on the boards of who has to do it, until it is done`() throws {
    var story = GivenWhenThen()
    let numbers = story.aHeldConference()
    #expect(story.world(Sample.police).voids.isEmpty && story.world(Sample.office).voids.isEmpty)
    let task = try #require(Self.due(story, Sample.paul).first)
    #expect(task.kind == .conferenceTask && task.deadline == 1)
    #expect(Self.due(story, Sample.nora).map(\.deadline) == [2])
    #expect(Self.due(story, Sample.nora).first?.file == numbers.file)
    #expect(Self.due(story, Sample.olga).isEmpty, "who only steers has nothing to do by it")
    let list = WorkList(story.world(Sample.north), reader: Sample.nora, today: story.today) { $0 }
    #expect(list.rows.first?.due == story.today.adding(days: 3))
    func done(_ task: Int, by actor: Author) -> Refusal? {
      story.when(DoConferenceTask(number: numbers.conference, task: task, on: story.today), by: actor).refusal
    }
    #expect(done(2, by: Sample.paul) == .notPermitted)
    #expect(done(1, by: Sample.olga) == .notPermitted)
    #expect(done(1, by: Sample.sara) == .notFoundOrNotPermitted)
    #expect(done(1, by: Sample.paul) == nil && done(1, by: Sample.paul) == .conference(.unknownTask(1)))
    #expect(done(2, by: Sample.nora) == nil)
    #expect(Self.due(story, Sample.paul).isEmpty && Self.due(story, Sample.nora).isEmpty)
    #expect(story.reread(Sample.police).conferences.values.first?.openTasks.isEmpty == true)
  }

  @Test func `only who was called sits there, and only who sat there takes on a task`() {
    var story = GivenWhenThen()
    let number = story.aConference().conference
    func hold(_ change: (inout ConferenceHeld) -> Void) -> Refusal? {
      var held = SampleEntries.held(on: story.today)
      change(&held)
      return story.asking(HoldConference(number: number, held: held), by: Sample.nora).refusal
    }
    #expect(hold { _ in } == nil)
    #expect(
      hold { $0.seats.append(ConferenceSeat(body: Sample.south, persons: 1)) }
        == .conference(.notInvited(Sample.south)))
    #expect(hold { $0.seats.removeLast() } == .conference(.notInvited(Sample.police)))
    #expect(hold { $0.seats[0].persons = 0 } == .impossibleCount)
    #expect(hold { $0.tasks[1].task = 1 } == .impossibleCount)
    #expect(hold { $0.tasks[0].due = $0.on.adding(days: -1) } == .dayInPast(story.today.adding(days: -1)))
    let tomorrow = story.today.adding(days: 1)
    #expect(hold { $0.on = tomorrow } == .dayInFuture(tomorrow))
    #expect(
      story.asking(HoldConference(number: number, held: SampleEntries.held(on: story.today)), by: Sample.paul)
        .refusal == .notFoundOrNotPermitted)
  }

  @Test(arguments: [true, false])
  func `who loses the consent is out of it, at once and by key, and has to be told`(isHeld: Bool) throws {
    var story = GivenWhenThen()
    let numbers = isHeld ? story.aHeldConference() : story.aConference()
    let id = try #require(story.world(Sample.north).conferences.keys.first)
    #expect(story.circle(of: id) == [Sample.north, Sample.police, Sample.office])
    let withdrawal = WithdrawConsent(
      number: numbers.file, recipient: Sample.police, purpose: "case_conference", form: .oral)
    let events = story.when(withdrawal, by: Sample.nora).events
    let tell = events.compactMap { event -> [BodyID]? in
      if case .consentWithdrawn(let fact) = event { return fact.tell }
      return nil
    }
    #expect(tell == [[Sample.police]])
    #expect(story.circle(of: id) == [Sample.north, Sample.office])
    #expect(Self.rows(story, Sample.paul).isEmpty && story.world(Sample.police).conferences.isEmpty)
    #expect(Self.due(story, Sample.paul).isEmpty)
    let own = try #require(story.world(Sample.north).conferences[id])
    #expect(own.bodies.isEmpty && own.isCalled == false && (own.endedOn != nil) == !isHeld)
    #expect(own.openTasks.map(\.body) == (isHeld ? [Sample.north] : []))
    #expect(story.world(Sample.north).voids.isEmpty && story.world(Sample.office).voids.isEmpty)
  }

  @Test func `a class that is taken back ends it for that body alone`() throws {
    var story = GivenWhenThen()
    let numbers = story.aConference(classes: [.facts, .identity])
    func limit(_ removed: [DataClass]) -> Refusal? {
      story.when(
        LimitConsent(
          number: numbers.file, recipient: Sample.police, purpose: "case_conference", removed: removed,
          form: .oral), by: Sample.nora
      ).refusal
    }
    #expect(limit([.identity]) == nil)
    #expect(Self.rows(story, Sample.paul).isEmpty)
    #expect(Self.rows(story, Sample.nora).first?.stage == .ended)
  }

  @Test func `a later no, or a yes to less, takes the body out as well`() throws {
    for (isGiven, classes) in [(false, [DataClass.facts, .identity]), (true, [.facts])] {
      var story = GivenWhenThen()
      let numbers = story.aConference(classes: [.facts, .identity])
      let terms = SampleEntries.terms(purpose: "case_conference", classes: classes)
      story.when(RecordConsent(number: numbers.file, terms: terms, isGiven: isGiven), by: Sample.nora)
      #expect(Self.rows(story, Sample.paul).isEmpty)
      #expect(Self.rows(story, Sample.nora).first?.stage == .ended)
      #expect(story.world(Sample.north).voids.isEmpty)
    }
  }

  @Test func `what is erased with the case takes its conferences along`() throws {
    var story = GivenWhenThen()
    let numbers = story.aConference()
    let place = try #require(story.world(Sample.north).conferences.keys.first)
    let asked = story.when(RequestErasure(.file(numbers.file), ground: "subject_request"), by: Sample.nora)
    let named = asked.events.compactMap { event -> [CompartmentID]? in
      if case .erasureRequested(let fact) = event { return fact.compartments }
      return nil
    }
    #expect(named.first?.contains(place) == true)
    story.forgotten(place)
    #expect(Self.rows(story, Sample.paul).isEmpty && Self.rows(story, Sample.nora).isEmpty)
  }

  @Test func `a complaint about a called body takes it out, and does not say why`() throws {
    var story = GivenWhenThen()
    let numbers = story.aConference()
    story.when(
      ShieldCase(number: numbers.file, .declare(AccusedBody(code: "police_contact_point"))), by: Sample.nora)
    #expect(Self.rows(story, Sample.paul).isEmpty)
    let left = story.log.compactMap { past -> ConferenceLeft? in
      if case .conferenceLeft(let fact) = past.event { return fact }
      return nil
    }
    #expect(left.map(\.bodies) == [[Sample.police]])
    let again = SampleEntries.conference(numbers.file, on: story.today)
    #expect(story.asking(again, by: Sample.nora).refusal == .accusedRecipient(Sample.police))
  }

  @Test func `it is a step with a time of its own, keeps the case open, and gives feedback to do`() throws {
    var story = GivenWhenThen()
    let text = RuleTexts.source(.procedure).replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
    story.when(
      AdoptRules(kind: .procedure, version: "2026-2", text: text, from: story.today), by: Sample.carla)
    let numbers = story.aConference()
    func running() -> [String: CalendarDay?] {
      let world = story.world(Sample.north)
      let steps = world.cases.values.first.map { world.course(of: $0).running } ?? []
      return Dictionary(steps.map { ($0.step.name, $0.due?.day) }, uniquingKeysWith: { $1 })
    }
    // Ten working days after Friday 27 March 2026, without Good Friday and Easter Monday.
    #expect(running()["conference"] == CalendarDay("2026-04-14"))
    story.when(RecallReferral(number: referral(story), reason: "mistake"), by: Sample.nora)
    let close = CloseCase(number: numbers.file, closing: Closing(reason: "done"))
    #expect(story.asking(close, by: Sample.nora).refusal == .closingBlocked([.noOpenConference]))
    story.when(
      HoldConference(number: numbers.conference, held: SampleEntries.held(on: story.today)), by: Sample.nora)
    let steps = running()
    #expect(steps["conference"] == nil && steps["feedback"] == CalendarDay("2026-04-07"))
    #expect(story.asking(close, by: Sample.nora).refusal == .closingBlocked([.noOpenConference]))
    for (task, actor) in [(1, Sample.paul), (2, Sample.nora)] {
      story.when(DoConferenceTask(number: numbers.conference, task: task, on: story.today), by: actor)
    }
    #expect(story.asking(close, by: Sample.nora).refusal == nil)
  }

  private func referral(_ story: GivenWhenThen) -> String {
    story.world(Sample.north).referrals.values.first?.offer.number ?? ""
  }

  @Test func `a forged call or task has no effect`() throws {
    var story = GivenWhenThen()
    let number = story.anOffer().file
    let world = story.world(Sample.north)
    let file = try #require(world.cases.values.first)
    func call(_ bodies: [BodyID], _ classes: [DataClass] = [.facts]) -> Event {
      .conferenceCalled(
        ConferenceCalled(
          number: "K-26-0000-000", file: file.number, caseCover: file.id, bodies: bodies, classes: classes,
          reason: "several_bodies", on: story.today, calledOn: story.today))
    }
    let place = story.opened(by: Sample.north, for: [Sample.police, Sample.south])
    // Without consent, and to a body that never had to do with the case.
    #expect(story.given(call([Sample.police]), in: place, by: Sample.nora)[Sample.north] == .ruleBroken)
    let terms = SampleEntries.terms(purpose: "case_conference", classes: [.facts])
    story.when(RecordConsent(number: number, terms: terms, isGiven: true), by: Sample.nora)
    #expect(story.given(call([Sample.south]), in: place, by: Sample.nora)[Sample.north] == .ruleBroken)
    let wide = call([Sample.police], [.facts, .identity])
    #expect(story.given(wide, in: place, by: Sample.nora)[Sample.north] == .ruleBroken)
    #expect(story.given(call([Sample.police]), in: place, by: Sample.sara)[Sample.north] == .wrongBody)
    #expect(story.given(call([Sample.police]), in: place, by: Sample.nora)[Sample.north] == nil)
    let early = Event.conferenceTaskDone(ConferenceTaskDone(task: 1, on: story.today))
    #expect(story.given(early, in: place, by: Sample.nora)[Sample.north] == .ruleBroken)
    #expect(story.given(early, in: place, by: Sample.paul)[Sample.north] == .wrongBody)
  }

  @Test func `who stands too near to the case knows of no conference about it`() {
    var story = GivenWhenThen()
    let numbers = story.aConference()
    story.when(DeclareRelation(number: numbers.file, member: Sample.nils.member), by: Sample.nora)
    #expect(Self.rows(story, Sample.nils).isEmpty && Self.due(story, Sample.nils).isEmpty)
    #expect(
      story.asking(EndConference(number: numbers.conference), by: Sample.nils).refusal
        == .notFoundOrNotPermitted)
  }
}
