import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Trainings, effort and meetings: counts and bodies, never a person's name, never a case.
struct ProgrammeTests {
  private let day = Sample.friday

  private func training(
    _ status: Training.Status, after: Int = 0, persons: Int = 12, reason: String? = nil
  ) -> Training {
    Training(
      title: "Empfang ohne Vorurteil", topic: "racism_basics", format: "training",
      on: day.adding(days: after), status: status, reason: reason,
      reach: [Training.Reach(group: "reception_staff", persons: persons)])
  }

  private func people(_ story: GivenWhenThen) -> [Delegation] {
    [Delegation(body: Sample.north, persons: 2), Delegation(guest: "Ausländerbeirat", persons: 3)]
  }

  private func called(_ story: inout GivenWhenThen, after: Int = 0) -> String {
    story.when(
      CallMeeting(Meeting(on: day.adding(days: after), place: "Rathaus", invited: people(story))),
      by: Sample.carla
    ).number ?? ""
  }

  // MARK: Trainings

  @Test func `a training is noted, held later under the same number, and read by every body`() {
    var story = GivenWhenThen()
    let number = story.when(NoteTraining(training(.planned, after: 30)), by: Sample.nora).number ?? ""
    #expect(FileNumber.isValid(number) && number.hasPrefix("T-"))
    story.today = day.adding(days: 30)
    #expect(
      story.when(NoteTraining(number: number, training(.held, after: 30)), by: Sample.nils).refusal == nil)
    for body in Sample.kinds.keys {
      #expect(story.world(body).programme.trainings[number]?.training.status == .held)
      #expect(story.world(body).programme.trainings.count == 1)
    }
  }

  @Test func `held in the future, cancelled without a reason, of another body: refused`() {
    var story = GivenWhenThen()
    #expect(
      story.when(NoteTraining(training(.held, after: 1)), by: Sample.nora).refusal
        == .dayInFuture(day.adding(days: 1)))
    #expect(story.when(NoteTraining(training(.cancelled)), by: Sample.nora).refusal == .missing(.reason))
    #expect(
      story.when(NoteTraining(training(.planned, persons: -1)), by: Sample.nora).refusal == .impossibleCount)
    let number = story.when(NoteTraining(training(.planned)), by: Sample.nora).number
    #expect(
      story.when(NoteTraining(number: number, training(.held)), by: Sample.sara).refusal
        == .notFoundOrNotPermitted)
  }

  @Test func `a forged training of another body, or over another body's number, has no effect`() throws {
    var story = GivenWhenThen()
    let number = story.when(NoteTraining(training(.planned)), by: Sample.nora).number ?? ""
    let alliance = try #require(story.world(Sample.north).alliance)
    let forged = [
      TrainingNoted(number: "T-26-4821-390", body: Sample.north, training: training(.held)),
      TrainingNoted(number: number, body: Sample.south, training: training(.held)),
    ]
    for fact in forged {
      let voids = story.given(.trainingNoted(fact), in: alliance, by: Sample.sara)
      #expect(voids.count == Sample.kinds.count)
    }
    #expect(story.world(Sample.police).programme.trainings[number]?.training.status == .planned)
  }

  @Test func `what is missing is counted per group over the months of the duty, at least that many`() {
    var story = GivenWhenThen()
    story.when(
      SetTrainingDuty(group: "reception_staff", topic: "racism_basics", months: 12, persons: 40),
      by: Sample.nora)
    story.when(NoteTraining(training(.held, after: -400, persons: 30)), by: Sample.nora)
    story.when(NoteTraining(training(.held, after: -20, persons: 12)), by: Sample.nora)
    story.when(NoteTraining(training(.planned, after: 20, persons: 20)), by: Sample.nora)
    story.when(NoteTraining(training(.held, after: -10, persons: 9)), by: Sample.sara)
    let list = TrainingList(story.world(Sample.police), period: Period(containing: day), today: day)
    #expect(list.gaps.map(\.reached) == [12] && list.gaps.map(\.missing) == [28])
    #expect(list.rows.count == 3)
    #expect(list.reach.map(\.group) == ["reception_staff"])
    #expect(list.reach.first?.trainings == 2 && list.reach.first?.persons == 21)
    story.when(
      SetTrainingDuty(group: "reception_staff", topic: "racism_basics", months: nil, persons: 0),
      by: Sample.nora)
    #expect(TrainingList(story.world(Sample.north), period: Period(containing: day), today: day).gaps.isEmpty)
  }

  // MARK: Effort

  @Test func `hours noted again take the place of those before, and none come from the future`() {
    var story = GivenWhenThen()
    let half = Period(containing: day)
    #expect(story.when(NoteEffort(period: half, minutes: 600), by: Sample.nora).refusal == nil)
    #expect(story.when(NoteEffort(period: half, minutes: 600), by: Sample.nora).refusal == .nothingChanged)
    story.when(NoteEffort(period: half, minutes: 750), by: Sample.nils)
    story.when(NoteEffort(period: half.previous, minutes: 60), by: Sample.paul)
    let next = Period(containing: day.adding(days: 200))
    #expect(
      story.when(NoteEffort(period: next, minutes: 60), by: Sample.nora).refusal
        == .dayInFuture(next.firstDay))
    #expect(EffortList(story.world(Sample.south), period: half).minutes == 750)
    #expect(EffortList(story.world(Sample.south)).minutes == 810)
    #expect(EffortList(story.world(Sample.south), period: Period(year: half.year, half: nil)).minutes == 750)
  }

  // MARK: Meetings

  @Test func `only the chair and the clearing office invite; guests are numbers`() {
    var story = GivenWhenThen()
    let meeting = Meeting(on: day, place: "Rathaus", invited: people(story))
    for other in [Sample.nora, Sample.paul, Sample.ulla, Sample.dora] {
      #expect(story.when(CallMeeting(meeting), by: other).refusal == .notPermitted)
    }
    #expect(story.when(CallMeeting(meeting), by: Sample.olga).refusal == nil)
    #expect(
      story.when(CallMeeting(Meeting(on: day.adding(days: -1), place: "Rathaus")), by: Sample.carla).refusal
        == .dayInPast(day.adding(days: -1)))
    #expect(
      story.when(
        CallMeeting(
          Meeting(on: day, place: "Rathaus", invited: [Delegation(body: Sample.north, persons: 0)])),
        by: Sample.carla
      ).refusal == .impossibleCount)
  }

  @Test func `attendance comes first, then minutes, and after them the invitation stands`() {
    var story = GivenWhenThen()
    let number = called(&story, after: 7)
    let minutes = KeepMinutes(
      number: number, points: [MinutesPoint(topic: "Lage", text: "Ruhig.")], head: "1-a", next: nil)
    #expect(
      story.when(AttendMeeting(number: number, present: people(story)), by: Sample.carla).refusal
        == .dayInFuture(day.adding(days: 7)))
    #expect(story.when(minutes, by: Sample.carla).refusal == .attendanceMissing)
    story.today = day.adding(days: 7)
    #expect(
      story.when(AttendMeeting(number: number, present: people(story)), by: Sample.carla).refusal == nil)
    #expect(story.when(minutes, by: Sample.olga).refusal == nil)
    #expect(
      story.when(
        CallMeeting(number: number, Meeting(on: story.today, place: "Anderswo")), by: Sample.carla
      ).refusal == .meetingOver)
    let kept = story.world(Sample.police).programme.meetings[number]
    #expect(kept?.minutes?.head == "1-a" && kept?.attended?.present.count == 2)
  }

  @Test func `minutes name no case: neither a random number nor one of the own register`() {
    var story = GivenWhenThen()
    let own = story.when(SampleEntries.openCase(), by: Sample.olga).number ?? ""
    let number = called(&story)
    story.when(AttendMeeting(number: number, present: people(story)), by: Sample.olga)
    for named in [
      FileNumber.make(.referral, year: 2026, random: 7), FileNumber.make(.incident, year: 2026, random: 8),
      own,
    ] {
      let minutes = KeepMinutes(
        number: number, points: [MinutesPoint(topic: "Lage", text: "Siehe \(named.lowercased()).")],
        head: nil, next: nil)
      #expect(story.when(minutes, by: Sample.olga).refusal == .namesAFile, "\(named)")
    }
    let harmless = KeepMinutes(
      number: number, points: [MinutesPoint(topic: "Lage", text: "Sitzung \(number), 2026-H1, A0167/15.")],
      head: nil, next: nil)
    #expect(story.when(harmless, by: Sample.olga).refusal == nil)
  }

  @Test func `the agenda gathers what is due since the last meeting, as counts`() throws {
    var story = GivenWhenThen()
    let day = day.adding(days: 20)
    let file = story.aCase()
    story.when(
      RecordConsent(number: file, terms: SampleEntries.terms(from: story.today), isGiven: true),
      by: Sample.nora)
    #expect(story.when(SampleEntries.offer(file), by: Sample.nora).refusal == nil)
    story.today = day
    story.when(
      FillPost(
        PostFilled(
          body: Sample.north, role: .counsellor, holder: Sample.nora.member, from: day.adding(days: -30))),
      by: Sample.nora)
    story.when(
      VacatePost(post: PostKey(Sample.north, .counsellor), since: day.adding(days: -10)), by: Sample.nora)
    story.when(NoteTraining(training(.held, after: -3)), by: Sample.nora)
    story.when(NoteEffort(period: Period(containing: day), minutes: 90), by: Sample.nora)
    let number =
      story.when(
        CallMeeting(
          Meeting(on: day, place: "Rathaus", period: Period(containing: day).description, topics: ["Neues"])),
        by: Sample.olga
      ).number ?? ""
    let office = story.world(Sample.office)
    let agenda = try #require(MeetingAgenda(number, office, reader: Sample.olga, today: day))
    #expect(agenda.lapsedOffers == 1 && agenda.since == Period(containing: day).firstDay)
    #expect(agenda.vacancies.map(\.post) == [PostKey(Sample.north, .counsellor)])
    #expect(agenda.vacancies.first?.since == day.adding(days: -10) && agenda.vacancies.first?.days == 11)
    #expect(agenda.trainings.count == 1 && agenda.efforts.map(\.minutes) == [90])
    let chair = try #require(
      MeetingAgenda(number, story.world(Sample.secretariat), reader: Sample.carla, today: day))
    #expect(chair.lapsedOffers == nil && chair.vacancies.count == 1)
    #expect(MeetingAgenda("S-26-0000-000", office, reader: Sample.olga, today: day) == nil)
  }

  @Test
  func `the agenda says what is released of the half-year, and in which tables small figures are hidden`()
    throws
  {
    var story = GivenWhenThen()
    let meeting = Meeting(on: day, place: "Rathaus", period: "2026-H1")
    let number = story.when(CallMeeting(meeting), by: Sample.olga).number ?? ""
    func agenda() throws -> MeetingAgenda {
      try #require(MeetingAgenda(number, story.world(Sample.police), reader: Sample.paul, today: day))
    }
    #expect(try agenda().figures == nil)
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora)
    let draft = story.when(DraftSummary(SampleSummaries.sheet()), by: Sample.olga).number ?? ""
    #expect(try agenda().figures == nil, "a draft is nobody's business yet")
    story.when(ReleaseSummary(number: draft), by: Sample.nora)
    let figures = try #require(try agenda().figures)
    #expect(figures.number == draft && figures.protected.map(\.id) == ["key_figures"])
    #expect(figures.checksum == story.world(Sample.north).summaries.released.first?.sheet.checksum(.sample))
  }
}
