import Clearing
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// The stand-in of the clearing office: what it is given, when, and what it may do with it.
struct StandInTests {
  private static let post = PostKey(Sample.office, .clearingOfficer)

  private func vacated(_ story: inout GivenWhenThen) {
    story.when(NameStandIn(body: Sample.office, standIn: Sample.south), by: Sample.carla)
    story.when(VacatePost(post: Self.post, since: story.today), by: Sample.carla)
  }

  @Test func `a stand-in reads while the clearing office is vacant, and nothing new when somebody is back`()
    throws
  {
    var story = GivenWhenThen()
    _ = story.aCase()
    let file = try #require(story.world(Sample.north).cases.values.first)
    #expect(try AdjustCircles().decide(story.world(Sample.north), story.context(Sample.nora)).moved.isEmpty)
    vacated(&story)
    #expect(story.world(Sample.south).cases.isEmpty, "the owner has to hand it over")
    #expect(story.when(AdjustCircles(), by: Sample.nora).events.isEmpty)
    #expect(story.world(Sample.south).cases[file.id] != nil)
    #expect(story.world(Sample.south).relation(of: Sample.sara, to: file) == .contributed)
    #expect(try AdjustCircles().decide(story.world(Sample.north), story.context(Sample.nora)).moved.isEmpty)
    // What is opened while it lasts has the stand-in from the beginning.
    story.when(SampleEntries.openCase(), by: Sample.nora)
    #expect(story.world(Sample.south).cases.count == 2)
    let filled = PostFilled(
      body: Sample.office, role: .clearingOfficer, holder: Sample.olga.member, from: story.today)
    story.when(FillPost(filled), by: Sample.olga)
    story.when(AdjustCircles(), by: Sample.nora)
    #expect(story.world(Sample.south).cases.isEmpty && story.world(Sample.south).incidents.isEmpty)
    #expect(story.circle(of: file.id) == [Sample.north, Sample.office])
  }

  @Test func `what is not contributed, persons and notes never go to a stand-in`() {
    var story = GivenWhenThen()
    story.when(SampleEntries.openCase(contributed: false), by: Sample.nora)
    _ = story.aCase()
    vacated(&story)
    story.when(AdjustCircles(), by: Sample.nora)
    let south = story.world(Sample.south)
    #expect(south.cases.count == 1)
    #expect(south.persons.isEmpty && south.contacts.isEmpty && south.notes.isEmpty && south.facts.isEmpty)
  }

  @Test func `a stand-in that is accused itself gets nothing of that case`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    vacated(&story)
    story.when(AdjustCircles(), by: Sample.nora)
    #expect(story.world(Sample.south).cases.count == 1)
    let act = ShieldAct.declare(AccusedBody(code: "counselling_south"))
    #expect(story.when(ShieldCase(number: number, act), by: Sample.nora).refusal == nil)
    #expect(story.world(Sample.south).cases.isEmpty && story.world(Sample.south).incidents.isEmpty)
    story.when(AdjustCircles(), by: Sample.nora)
    #expect(story.world(Sample.south).cases.isEmpty)
  }

  @Test func `a stand-in named after the clearing office began its ties is let in, and a former one is out`()
    throws
  {
    var story = GivenWhenThen()
    let numbers = (1...2).compactMap { _ in
      story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora).number
    }
    story.when(LinkIncidents(numbers: numbers), by: Sample.olga)
    let ties = try #require(story.world(Sample.office).incidentTies.compartment)
    #expect(story.circle(of: ties) == [Sample.office])
    story.when(NameStandIn(body: Sample.office, standIn: Sample.south), by: Sample.carla)
    story.when(AdjustCircles(), by: Sample.nora)
    #expect(story.circle(of: ties) == [Sample.office], "only the clearing office hands its own keys over")
    story.when(AdjustCircles(), by: Sample.olga)
    #expect(story.circle(of: ties) == [Sample.office, Sample.south])
    #expect(story.world(Sample.south).incidentTies.ties.count == 1)
    #expect(try AdjustCircles().decide(story.world(Sample.office), story.context(Sample.olga)).moved.isEmpty)
    story.when(NameStandIn(body: Sample.office, standIn: Sample.north), by: Sample.carla)
    story.when(AdjustCircles(), by: Sample.olga)
    #expect(story.circle(of: ties) == [Sample.office, Sample.north])
    #expect(story.world(Sample.south).incidentTies.ties.isEmpty)
    #expect(story.world(Sample.south).incidentTies.compartment == nil)
  }

  @Test func `whoever takes over an accused office's case keeps it away as well`() throws {
    var story = GivenWhenThen()
    var command = SampleEntries.openCase()
    command.accused = AccusedBody(code: "clearing_office")
    let file = try #require(story.when(command, by: Sample.nora).number)
    let terms = SampleEntries.terms(to: Sample.south, purpose: "counselling")
    story.when(RecordConsent(number: file, terms: terms, isGiven: true), by: Sample.nora)
    let offer = SampleEntries.offer(file, to: Sample.south, purpose: "counselling", classes: [.facts])
    let referral = try #require(story.when(offer, by: Sample.nora).number)
    story.when(AcceptReferral(number: referral), by: Sample.sara)
    let opened = story.when(OpenCaseFromReferral(number: referral), by: Sample.sara)
    #expect(opened.refusal == nil)
    let own = try #require(story.world(Sample.south).cases.values.first { $0.owner == Sample.south })
    #expect(own.shields.keepAway(Sample.office))
    #expect(story.circle(of: own.id) == [Sample.south])
    #expect(story.world(Sample.office).cases.isEmpty && story.world(Sample.office).referrals.isEmpty)
  }
}
