import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// The last one who can answer for a case: declaring a relation, leaving and being away never leave it with nobody.
struct CaseKeeperTests {
  private static func last(contributed: Bool) -> (GivenWhenThen, String) {
    var story = GivenWhenThen()
    let number = story.aCase(contributed: contributed)
    story.left(Sample.nils.member)
    return (story, number)
  }

  private static func file(_ story: GivenWhenThen, _ body: BodyID = Sample.north) throws -> CaseState {
    try #require(story.world(body).cases.values.first)
  }

  @Test func `the last case worker who stands too near hands the case on, or is told that nobody is left`()
    throws
  {
    var (story, number) = Self.last(contributed: false)
    let declare = DeclareRelation(number: number, member: Sample.nora.member)
    #expect(story.when(declare, by: Sample.nora).refusal == .nobodyLeft)
    #expect(try Self.file(story).related.isEmpty, "nothing was written")
    #expect(story.asking(NoteCase(number: number, text: "Weiter."), by: Sample.nora).refusal == nil)
    (story, number) = Self.last(contributed: true)
    #expect(story.when(declare, by: Sample.nora).refusal == nil)
    let office = story.world(Sample.office)
    let answer = office.answering(for: try Self.file(story, Sample.office), on: story.today)
    #expect(answer.body == Sample.office && answer.member == Sample.olga.member)
    // The clearing office's only member is the last one now.
    let random = try Self.file(story, Sample.office).number
    let own = DeclareRelation(number: random, member: Sample.olga.member)
    #expect(story.when(own, by: Sample.olga).refusal == .nobodyLeft)
  }

  @Test func `the stand-in that took over counts as somebody, a named one without the key does not`() throws {
    var (story, number) = Self.last(contributed: true)
    let random = try Self.file(story).number
    story.when(NameStandIn(body: Sample.office, standIn: Sample.south), by: Sample.carla)
    #expect(
      story.when(DeclareRelation(number: number, member: Sample.nora.member), by: Sample.nora).refusal == nil)
    let own = DeclareRelation(number: random, member: Sample.olga.member)
    #expect(story.when(own, by: Sample.olga).refusal == .nobodyLeft)
    story.when(
      VacatePost(post: PostKey(Sample.office, .clearingOfficer), since: story.today), by: Sample.carla)
    story.when(AdjustCircles(), by: Sample.nora)
    #expect(story.when(own, by: Sample.olga).refusal == nil)
    let south = story.world(Sample.south)
    let answer = south.answering(for: try Self.file(story, Sample.south), on: story.today)
    #expect(answer.body == Sample.south && answer.member == Sample.sara.member && answer.rule == .standIn)
  }

  @Test func `a shielded clearing office is nobody to turn to`() throws {
    var (story, number) = Self.last(contributed: true)
    let shield = ShieldCase(number: number, .declare(AccusedBody(code: "clearing_office")))
    #expect(story.when(shield, by: Sample.nora).refusal == nil)
    #expect(
      story.when(DeclareRelation(number: number, member: Sample.nora.member), by: Sample.nora).refusal
        == .nobodyLeft)
  }

  @Test func `who would leave cases alone by going is named with them`() throws {
    var story = GivenWhenThen()
    let number = story.aCase(contributed: false)
    var world = story.world(Sample.north)
    #expect(world.casesLeftAlone(of: Sample.north, without: [Sample.nora.member]).isEmpty, "Nils is there")
    story.when(DeclareRelation(number: number, member: Sample.nils.member), by: Sample.nora)
    world = story.world(Sample.north)
    #expect(world.casesLeftAlone(of: Sample.north, without: [Sample.nora.member]) == [number])
    #expect(world.casesLeftAlone(of: Sample.north, without: [Sample.kai.member]).isEmpty)
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    world = story.world(Sample.north)
    #expect(world.casesLeftAlone(of: Sample.north, without: [Sample.nora.member]).isEmpty)
  }

  @Test func `a case is given only to who works on cases and does not stand too near`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    func assign(_ member: MemberID) -> Refusal? {
      story.asking(AssignCase(number: number, member: member), by: Sample.nora).refusal
    }
    #expect(assign(Sample.kai.member) == .cannotHoldPost(Sample.kai.member))
    #expect(assign(Sample.nils.member) == nil)
    story.when(DeclareRelation(number: number, member: Sample.nils.member), by: Sample.nora)
    #expect(assign(Sample.nils.member) == .cannotHoldPost(Sample.nils.member))
  }

  @Test func `while the last case worker is away, whoever answers can read what is contributed`() throws {
    var (story, _) = Self.last(contributed: true)
    let until = story.today.adding(days: 9)
    story.when(NoteAbsence(member: Sample.nora.member, from: story.today, until: until), by: Sample.nora)
    let file = try Self.file(story, Sample.office)
    let answer = story.world(Sample.office).answering(for: file, on: story.today)
    #expect(answer.body == Sample.office && answer.member == Sample.olga.member)
    #expect(story.world(Sample.office).relation(of: Sample.olga, to: file) == .contributed)
    let back = story.world(Sample.office).answering(for: file, on: until.adding(days: 1))
    #expect(back.body == Sample.north && back.member == Sample.nora.member)
  }
}
