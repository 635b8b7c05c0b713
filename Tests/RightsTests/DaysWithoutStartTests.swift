import Clearing
import ReadModel
import Rulebook
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Nobody opened the program for days: what time has done counts for every decision and every list before anybody writes it
/// down, it is written once, and writing it changes nothing of what was shown.
struct DaysWithoutStartTests {
  /// Under the shipped procedure: a case with a waiting offer to the police and steps that nobody did; on Friday 27 March 2026.
  private static func left() -> (story: GivenWhenThen, file: String, referral: String) {
    var story = GivenWhenThen()
    let text = RuleTexts.source(.procedure).replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
    story.when(
      AdoptRules(kind: .procedure, version: "2026-2", text: text, from: story.today), by: Sample.carla)
    let numbers = story.anOffer()
    return (story, numbers.file, numbers.referral)
  }

  /// What everybody's lists, boards, views and figures show, as one value.
  private static func shown(_ story: GivenWhenThen, _ numbers: (file: String, referral: String)) -> [String] {
    [Sample.nora, Sample.paul, Sample.olga, Sample.carla].flatMap { reader -> [String] in
      let world = story.world(reader.body)
      let view = ReferralView(number: numbers.referral, world, reader: reader, today: story.today)
      let counts = Inbox(world, reader: reader, today: story.today, now: story.now).counts
      let due = DueList(world, reader: reader, today: story.today, now: story.now).rows
      let columns = StatisticsColumns(
        world, reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
      let steps = world.cases.values.map { "\(world.procedureStatus($0, now: story.now))" }
      let owners = world.referrals.values.map { "\(world.answering(for: $0, on: story.today).body)" }
      return [
        "\(ReferralList(world, reader: reader, today: story.today).rows.map(\.stage))",
        // What the sender froze is the sender's own to see until the ending is written.
        "\(view.map { "\($0.row.stage) \($0.package == nil || reader.body == Sample.north)" } ?? "-")",
        "\(counts.unconfirmed) \(counts.overdue) \(counts.accepted) \(counts.answers) \(counts.returned)",
        "\(ReturnedList(world, reader: reader, today: story.today).rows.map(\.referral.number))",
        "\(WorkList(world, reader: reader, today: story.today) { $0 }.rows.map(\.status))",
        "\(due.map { "\($0.kind) \($0.number)" })", "\(columns.referrals.stages)", "\(steps)", "\(owners)",
      ]
    }
  }

  @Test(arguments: [1, 5, 13, 40, 400])
  func `what lapsed counts as lapsed before it is written, and writing it changes nothing`(days: Int) throws {
    var (story, file, referral) = Self.left()
    let due = try #require(story.world(Sample.north).referrals.values.first?.due)
    let entries = story.log.count
    story.today = due.adding(days: days)
    // Every answer to it is refused, whoever asks first and although nothing was written.
    let answers: [(any Command, Author)] = [
      (AcceptReferral(number: referral), Sample.paul),
      (DeclineReferral(number: referral, reason: "no_capacity"), Sample.pia),
      (AskReferral(number: referral, text: "Frage"), Sample.paul),
    ]
    for (command, actor) in answers {
      #expect(Self.refusal(command, story, actor) == .offerLapsed(due: due), "\(command)")
    }
    // The sender may offer anew at once, and may close: nothing waits any more.
    let terms = SampleEntries.terms(from: story.today)
    var anew = story
    anew.when(RecordConsent(number: file, terms: terms, isGiven: true), by: Sample.nora)
    #expect(anew.asking(SampleEntries.offer(file), by: Sample.nora).refusal == nil)
    #expect(
      story.asking(CloseCase(number: file, closing: Closing(reason: "done")), by: Sample.nora).refusal == nil)
    let before = Self.shown(story, (file, referral))
    #expect(before.contains("[\(ReferralStage.overdue)]") || before.contains { $0.contains("overdue") })
    #expect(story.log.count == entries, "looking writes nothing")
    // The next starts: whoever is first writes it, and nobody a second time.
    let lapse = LapseReferral(number: referral)
    #expect(story.when(lapse, by: Sample.paul).refusal == nil)
    for actor in [Sample.paul, Sample.nora, Sample.olga] {
      #expect(story.asking(lapse, by: actor).refusal != nil)
      #expect(story.world(actor.body).referralsToSettle(by: actor.body, on: story.today).isEmpty)
    }
    let written = story.log.compactMap { past -> Moment? in
      if case .referralLapsed(let fact) = past.event { return fact.effective }
      return nil
    }
    #expect(written == [.endOfLocalDay(due)], "its own time, not that of the start")
    #expect(Self.shown(story, (file, referral)) == before)
  }

  @Test(arguments: [3, 13, 40])
  func `rungs that were reached meanwhile are all written at the next start, each with its own time, once`(
    days: Int
  ) throws {
    var (story, _, _) = Self.left()
    story.today = story.today.adding(days: days)
    let world = story.world(Sample.north)
    let numbers = world.casesToEscalate(by: Sample.north, now: story.now)
    #expect(numbers.isEmpty == (days < 10))
    for number in numbers {
      #expect(story.when(RaiseEscalation(number: number), by: Sample.nora).refusal == nil)
    }
    let raised = story.log.compactMap { past -> EscalationRaised? in
      if case .escalationRaised(let fact) = past.event { return fact }
      return nil
    }
    #expect(raised.allSatisfy { $0.effective < story.now })
    let rungs = raised.map { "\($0.key.step) \($0.key.round) \($0.level)" }
    #expect(Set(rungs).count == rungs.count)
    for actor in [Sample.nora, Sample.olga] {
      #expect(story.world(actor.body).casesToEscalate(by: actor.body, now: story.now).isEmpty)
    }
  }

  @Test func `a consent and a review that ran out meanwhile permit nothing, without any entry`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    story.when(
      RecordConsent(number: number, terms: SampleEntries.terms(days: 10), isGiven: true), by: Sample.nora)
    let asked = RequestDisclosure(
      number: number, recipient: Sample.police, ground: "present_danger", classes: [.facts],
      facts: "Drohung.", isImmediate: true)
    let disclosure = try #require(story.when(asked, by: Sample.nora).number)
    let entries = story.log.count
    #expect(story.asking(SampleEntries.offer(number), by: Sample.nora).refusal == nil)
    story.today = story.today.adding(days: 11)
    guard case .consentMissing = story.asking(SampleEntries.offer(number), by: Sample.nora).refusal else {
      Issue.record("a consent that ran out still allowed an offer")
      return
    }
    var onGround = SampleEntries.offer(number, classes: [.facts])
    onGround.ground = disclosure
    #expect(
      story.asking(onGround, by: Sample.nora).refusal == .groundNotUsable(number: disclosure))
    #expect(
      Inbox(story.world(Sample.north), reader: Sample.nora, today: story.today, now: story.now).counts
        .reviewsOverdue == 1)
    #expect(story.log.count == entries)
  }

  private static func refusal(_ command: any Command, _ story: GivenWhenThen, _ actor: Author) -> Refusal? {
    do throws(Refusal) {
      _ = try command.decide(story.world(actor.body), story.context(actor))
      return nil
    } catch {
      return error
    }
  }
}
