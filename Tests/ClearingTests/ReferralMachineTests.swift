import Testing

@testable import Clearing
@testable import TestSupport

private typealias Sample = SampleAlliance

/// Every stage of a referral by every event on it: by command, and forged with a right signature. Both must agree.
struct ReferralMachineTests {
  enum Stage: CaseIterable {
    case offered, asked, replied, overdue, overdueAsked, accepted, inWork, reported, closed, declined, lapsed
    case recalled, returned, voided
  }

  enum Step: CaseIterable {
    case ask, reply, accept, decline, recall, lapse, void, work, contact, report, giveBack, close
  }

  /// What may follow at each stage; everything else has no effect, whoever tries.
  private static func steps(at stage: Stage) -> Set<Step> {
    switch stage {
    case .offered, .replied: return [.ask, .accept, .decline, .recall, .void]
    case .asked: return [.reply, .accept, .decline, .recall, .void]
    case .overdue, .overdueAsked: return [.lapse]
    case .accepted: return [.work, .contact, .report, .giveBack, .void]
    case .inWork: return [.contact, .report, .giveBack, .void]
    case .reported: return [.close, .void]
    case .closed, .declined, .lapsed, .recalled, .returned, .voided: return []
    }
  }

  /// Who takes a step when it is possible.
  private static func right(_ step: Step) -> [Author] {
    switch step {
    case .ask, .accept, .decline, .work, .contact, .report, .giveBack: return [Sample.paul, Sample.pia]
    case .reply, .recall, .void, .close: return [Sample.nora, Sample.nils]
    case .lapse: return [Sample.paul, Sample.pia, Sample.nora, Sample.nils, Sample.kai, Sample.olga]
    }
  }

  private struct Scene: Sendable {
    var story: GivenWhenThen
    let number: String
    let file: String

    var referral: ReferralState? {
      story.world(Sample.north).referrals.values.first { $0.offer.number == number }
    }
  }

  /// A referral at each stage; a copy of it is played on.
  private static let scenes = Dictionary(uniqueKeysWithValues: Stage.allCases.map { ($0, made($0)) })

  private static func scene(_ stage: Stage) -> Scene { scenes[stage] ?? made(stage) }

  /// Brings a referral to a stage by commands alone.
  private static func made(_ stage: Stage) -> Scene {
    var story = GivenWhenThen()
    let (file, number) = story.anOffer()
    func done(_ command: some Command, _ actor: Author) {
      #expect(story.when(command, by: actor).refusal == nil)
    }
    let ask = AskReferral(number: number, text: "Frage")
    switch stage {
    case .offered: break
    case .asked: done(ask, Sample.paul)
    case .replied:
      done(ask, Sample.paul)
      done(ReplyReferral(number: number, text: "Antwort"), Sample.nora)
    case .overdue: story.today = Sample.friday.adding(days: 12)
    case .overdueAsked:
      done(ask, Sample.paul)
      story.today = Sample.friday.adding(days: 12)
    case .accepted: done(AcceptReferral(number: number), Sample.paul)
    case .inWork:
      done(AcceptReferral(number: number), Sample.paul)
      done(WorkReferral(number: number), Sample.pia)
    case .reported, .closed:
      done(AcceptReferral(number: number), Sample.paul)
      done(ReportReferral(number: number, outcome: "complaint_taken", text: "Bericht"), Sample.paul)
      if stage == .closed { done(CloseReferral(number: number), Sample.nora) }
    case .declined: done(DeclineReferral(number: number, reason: "no_capacity"), Sample.paul)
    case .lapsed:
      story.today = Sample.friday.adding(days: 12)
      done(LapseReferral(number: number), Sample.nora)
    case .recalled: done(RecallReferral(number: number, reason: "mistake"), Sample.nora)
    case .returned:
      done(AcceptReferral(number: number), Sample.paul)
      done(ReturnReferral(number: number, reason: "no_capacity"), Sample.paul)
    case .voided: done(VoidAll(number: file), Sample.nora)
    }
    return Scene(story: story, number: number, file: file)
  }

  private static func outcome(_ step: Step, _ scene: Scene, by actor: Author) -> Outcome {
    let (story, number) = (scene.story, scene.number)
    switch step {
    case .ask: return story.asking(AskReferral(number: number, text: "Frage"), by: actor)
    case .reply: return story.asking(ReplyReferral(number: number, text: "Antwort"), by: actor)
    case .accept: return story.asking(AcceptReferral(number: number), by: actor)
    case .decline: return story.asking(DeclineReferral(number: number, reason: "no_capacity"), by: actor)
    case .recall: return story.asking(RecallReferral(number: number, reason: "mistake"), by: actor)
    case .lapse: return story.asking(LapseReferral(number: number), by: actor)
    case .void: return story.asking(VoidAll(number: scene.file), by: actor)
    case .work: return story.asking(WorkReferral(number: number), by: actor)
    case .contact: return story.asking(ContactReferral(number: number, on: story.today), by: actor)
    case .report:
      return story.asking(
        ReportReferral(number: number, outcome: "complaint_taken", text: nil), by: actor)
    case .giveBack: return story.asking(ReturnReferral(number: number, reason: "no_capacity"), by: actor)
    case .close: return story.asking(CloseReferral(number: number), by: actor)
    }
  }

  /// The event of a step as its author would forge it at that stage.
  private static func event(_ step: Step, _ referral: ReferralState, on day: CalendarDay) -> Event {
    switch step {
    case .ask: return .referralAsked(ReferralAsked(words: referral.rooms[0], on: day))
    case .reply:
      return .referralReplied(ReferralReplied(due: referral.due, restarted: false, on: day))
    case .accept: return .referralAccepted(ReferralAccepted(on: day))
    case .decline: return .referralDeclined(ReferralDeclined(reason: "no_capacity", on: day))
    case .recall: return .referralRecalled(ReferralRecalled(reason: "mistake", on: day))
    case .lapse: return .referralLapsed(ReferralLapsed(due: referral.due))
    case .void: return .referralVoided(ReferralVoided(ground: "withdrawn_consent", on: day))
    case .work: return .referralWorkBegun(ReferralWorkBegun(on: day))
    case .contact: return .referralContacted(ReferralContacted(on: day))
    case .report: return .referralReported(ReferralReported(outcome: "complaint_taken", on: day))
    case .giveBack: return .referralReturned(ReferralReturned(reason: "no_capacity", on: day))
    case .close: return .referralClosed(ReferralClosed(on: day))
    }
  }

  @Test(arguments: Stage.allCases, Step.allCases)
  func `each step is possible at its stages and by its side only, as a command`(_ stage: Stage, _ step: Step)
    throws
  {
    let scene = Self.scene(stage)
    let allowed = Self.steps(at: stage).contains(step)
    for actor in Sample.members {
      let may = allowed && Self.right(step).contains(actor)
      let outcome = Self.outcome(step, scene, by: actor)
      if step == .void, !may, [Sample.nora, Sample.nils].contains(actor) {
        // Nothing open is left to end: at most what has run past its date is written down as lapsed.
        #expect(outcome.events.allSatisfy { $0.name == .referralLapsed })
        continue
      }
      #expect((outcome.refusal == nil) == may, "\(actor.member)")
    }
  }

  @Test(arguments: Stage.allCases, Step.allCases)
  func `a forged step has effect at its stages and from its side only`(_ stage: Stage, _ step: Step) throws {
    let allowed = Self.steps(at: stage).contains(step)
    for actor in Sample.members {
      var scene = Self.scene(stage)
      let before = try #require(scene.referral)
      let event = Self.event(step, before, on: scene.story.today)
      let may = allowed && Self.right(step).contains(actor)
      let reasons = scene.story.given(event, in: before.id, by: actor)
      let after = try #require(scene.referral)
      #expect((reasons[Sample.north] == nil) == may, "\(actor.member)")
      if !may { #expect(after.stage == before.stage && after.due == before.due) }
      // All three bodies of the circle see the same.
      for body in [Sample.police, Sample.office] {
        #expect(scene.story.world(body).referrals[before.id]?.stage == after.stage)
      }
    }
  }

  @Test(arguments: Stage.allCases)
  func `whoever writes a second ending comes too late, whatever the clock says`(_ stage: Stage) throws {
    let ends: [Step] = [.decline, .recall, .lapse, .void, .giveBack, .close]
    guard Self.steps(at: stage).isEmpty else { return }
    for step in ends + [.accept] {
      var scene = Self.scene(stage)
      let before = try #require(scene.referral)
      for days in [-30, 0, 30] {
        scene.story.today = Sample.friday.adding(days: days)
        for actor in Self.right(step) {
          let event = Self.event(step, before, on: scene.story.today)
          #expect(scene.story.given(event, in: before.id, by: actor)[Sample.police] != nil)
        }
      }
      #expect(scene.referral?.stage == before.stage)
    }
  }

  @Test(arguments: [Stage.declined, .lapsed, .recalled, .returned, .voided])
  func `every ending erases the package in its own entry and tells nobody later what it was`(_ stage: Stage)
    throws
  {
    let scene = Self.scene(stage)
    let referral = try #require(scene.referral)
    let package = try #require(referral.offer.package)
    #expect(scene.story.erased.contains(package))
    for body in [Sample.north, Sample.police] {
      #expect(scene.story.world(body).packages[package] == nil)
      #expect(scene.story.reread(body).packages[package] == nil)
      #expect(scene.story.reread(body).voids.isEmpty)
    }
    #expect(
      scene.story.world(Sample.police).relation(of: Sample.paul, to: referral, on: scene.story.today)
        != .accepted)
  }

  @Test func `what was reported stays for its period, closed to the other body by program once it is done`()
    throws
  {
    let scene = Self.scene(.closed)
    let package = try #require(scene.referral?.offer.package)
    #expect(!scene.story.erased.contains(package))
    let world = scene.story.world(Sample.police)
    let referral = try #require(world.referrals.values.first)
    #expect(world.relation(of: Sample.paul, to: referral, on: scene.story.today) == .ended)
  }
}

extension ReferralMachineTests {
  @Test func `the reply to a question starts the time for an answer anew, once`() throws {
    var scene = Self.scene(.offered)
    let due = try #require(scene.referral?.due)
    scene.story.today = Sample.friday.adding(days: 5)
    scene.story.when(AskReferral(number: scene.number, text: "Frage"), by: Sample.paul)
    #expect(scene.referral?.due == due)
    scene.story.when(ReplyReferral(number: scene.number, text: "Antwort"), by: Sample.nora)
    let later = try #require(scene.referral?.due)
    #expect(
      later > due
        && later == scene.story.context(Sample.nora).calendar.workingDay(5, after: scene.story.today))
    scene.story.today = scene.story.today.adding(days: 2)
    scene.story.when(AskReferral(number: scene.number, text: "Noch eine"), by: Sample.pia)
    scene.story.when(ReplyReferral(number: scene.number, text: "Ja"), by: Sample.nora)
    #expect(scene.referral?.due == later && scene.referral?.replies == 2)
    // A forged reply cannot stretch it either.
    scene.story.when(AskReferral(number: scene.number, text: "Und?"), by: Sample.pia)
    let referral = try #require(scene.referral)
    let forged = ReferralReplied(due: later.adding(days: 90), restarted: true, on: scene.story.today)
    #expect(
      scene.story.given(.referralReplied(forged), in: referral.id, by: Sample.nora)[Sample.police]
        == .ruleBroken)
    let shorter = ReferralReplied(due: scene.story.today, restarted: false, on: scene.story.today)
    #expect(
      scene.story.given(.referralReplied(shorter), in: referral.id, by: Sample.nora)[Sample.police]
        == .ruleBroken)
  }

  @Test
  func `question and reply are the two bodies' alone and die with the offer, with and without a package`()
    throws
  {
    for classes in [[DataClass.facts, .contact, .identity], []] {
      var story = GivenWhenThen()
      let file = story.aCaseWithConsent()
      let number = story.when(SampleEntries.offer(file, classes: classes), by: Sample.nora).number ?? ""
      story.when(AskReferral(number: number, text: "Frage"), by: Sample.paul)
      story.when(ReplyReferral(number: number, text: "Antwort"), by: Sample.nora)
      for body in [Sample.north, Sample.police] {
        #expect(story.world(body).messages.values.flatMap { $0 }.count == 2)
      }
      #expect(story.world(Sample.office).messages.isEmpty)
      let rooms = try #require(story.world(Sample.office).referrals.values.first?.rooms)
      #expect(rooms.count == 1 && story.circle(of: rooms[0]) == [Sample.north, Sample.police])
      story.when(RecallReferral(number: number, reason: "mistake"), by: Sample.nora)
      #expect(Set(rooms).isSubset(of: story.erased))
      for body in [Sample.north, Sample.police] { #expect(story.world(body).messages.isEmpty) }
    }
  }

  @Test func `words about an offer that were not announced are void`() throws {
    var scene = Self.scene(.offered)
    let referral = try #require(scene.referral)
    let words = Event.messageWritten(MessageWritten(referral: referral.id, text: "zu früh"))
    let package = try #require(referral.offer.package)
    #expect(scene.story.given(words, in: package, by: Sample.paul)[Sample.north] == .ruleBroken)
    #expect(scene.story.given(words, in: package, by: Sample.nora)[Sample.north] == .ruleBroken)
    let stray = scene.story.opened(by: Sample.north, for: [Sample.police])
    #expect(scene.story.given(words, in: stray, by: Sample.nora)[Sample.police] == .ruleBroken)
  }

  @Test func `a lapse carries the end of its due day, and one written too early or with another day is void`()
    throws
  {
    var scene = Self.scene(.offered)
    let referral = try #require(scene.referral)
    #expect(ReferralLapsed(due: referral.due).effective.local.day == referral.due)
    let next = Moment(milliseconds: ReferralLapsed(due: referral.due).effective.milliseconds + 1)
    #expect(next.local.day == referral.due.adding(days: 1) && next.local.minute == 0)
    let early = scene.story.given(
      .referralLapsed(ReferralLapsed(due: referral.due)), in: referral.id, by: Sample.nora)
    #expect(early[Sample.police] == .ruleBroken)
    scene.story.today = referral.due.adding(days: 1)
    let other = ReferralLapsed(due: referral.due.adding(days: -1))
    #expect(
      scene.story.given(.referralLapsed(other), in: referral.id, by: Sample.nora)[Sample.police]
        == .ruleBroken)
    #expect(scene.story.when(LapseReferral(number: scene.number), by: Sample.kai).refusal == nil)
    #expect(
      scene.story.when(LapseReferral(number: scene.number), by: Sample.nora).refusal == .referralNotOffered)
  }

  @Test func `the clearing office leaves the lapse of a package to those who can erase it`() throws {
    let scene = Self.scene(.overdue)
    let day = scene.story.today
    #expect(scene.story.world(Sample.office).referralsToSettle(by: Sample.office, on: day).isEmpty)
    for body in [Sample.north, Sample.police] {
      #expect(scene.story.world(body).referralsToSettle(by: body, on: day) == [scene.number])
    }
    var bare = GivenWhenThen()
    let file = bare.aCaseWithConsent()
    let number = bare.when(SampleEntries.offer(file, classes: []), by: Sample.nora).number ?? ""
    #expect(bare.world(Sample.office).referralsToSettle(by: Sample.office, on: day) == [number])
  }

  @Test func `what another program ended without erasing is erased by the sender's next session`() throws {
    var scene = Self.scene(.offered)
    let referral = try #require(scene.referral)
    let package = try #require(referral.offer.package)
    let declined = Event.referralDeclined(ReferralDeclined(reason: "no_capacity", on: scene.story.today))
    #expect(scene.story.given(declined, in: referral.id, by: Sample.paul).isEmpty)
    #expect(!scene.story.erased.contains(package))
    let due = scene.story.world(Sample.north).referralsToSettle(by: Sample.north, on: scene.story.today)
    #expect(due == [scene.number])
    #expect(scene.story.when(LapseReferral(number: scene.number), by: Sample.nora).refusal == nil)
    #expect(scene.story.erased.contains(package))
  }
}

/// Ends all referrals of a case, as a withdrawal does.
private struct VoidAll: Command {
  static let name = CommandName.recordConsent
  let number: String
  var object: String? { number }

  func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    _ = draft.voidReferrals(of: file, ground: "withdrawn_consent") { _ in true }
    if draft.decision.facts.isEmpty { throw .nothingChanged }
    return try draft.decided()
  }
}
