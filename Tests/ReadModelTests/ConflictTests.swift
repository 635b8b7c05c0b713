import Clearing
import ReadModel
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// Who a complaint is about, or who stands too near, is kept away: at once, later, and from every exit.
struct ConflictTests {
  private static let office = AccusedBody(code: "clearing_office")
  private static let police = AccusedBody(code: "police_contact_point")

  /// What a member's lists, figures, searches and log show, as one value.
  private func seen(_ story: GivenWhenThen, _ reader: Author) throws -> [String] {
    let world = story.world(reader.body)
    let cases = WorkList(world, reader: reader, today: story.today) { $0 }
    let incidents = IncidentList(world, reader: reader, today: story.today) { $0 }
    let referrals = ReferralList(world, reader: reader, today: story.today)
    let columns = StatisticsColumns(
      world, reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
    let half = try #require(Period("2026-H1"))
    let figures = [
      columns.incidents.count, columns.cases.received.count, columns.referrals.offered(in: half).count,
    ]
    return cases.rows.map(\.number) + incidents.rows.map(\.number) + referrals.rows.map(\.number)
      + figures.map { String($0) }
      + ConflictList(world, reader: reader, today: story.today).rows.map(\.number)
  }

  @Test
  func `mistake 3: a complaint about the police or an office never reaches it, its key holder or counters`()
    throws
  {
    // Whoever keeps keys in an accused body is no administrator: the body itself is left out.
    for (accused, readers) in [
      (Self.police, [Sample.paul, Sample.pia]), (Self.office, [Sample.olga]),
    ] {
      var story = GivenWhenThen()
      let number = story.anAcceptedReferral().file
      let held = readers.map { Inbox(story.world($0.body), reader: $0, today: story.today).counts }
      #expect(accused == Self.office || held.contains { $0.accepted == 1 })
      #expect(story.when(ShieldCase(number: number, .declare(accused)), by: Sample.nora).refusal == nil)
      for reader in readers {
        let world = story.world(reader.body)
        #expect(world.cases.isEmpty && world.incidents.isEmpty && world.conferences.isEmpty)
        let counts = Inbox(world, reader: reader, today: story.today).counts
        #expect(counts.accepted == 0 && counts.unconfirmed == 0 && counts.conferences == 0)
        #expect(world.packages.isEmpty)
      }
      let offer = SampleEntries.offer(number, to: readers[0].body, classes: [.facts])
      #expect(story.asking(offer, by: Sample.nora).refusal == .accusedRecipient(readers[0].body))
      let file = story.world(Sample.north).cases.values.first
      let answering = file.map { story.world(Sample.north).answering(for: $0, on: story.today).body }
      #expect(answering == Sample.north)
    }
  }

  @Test func `a complaint about an office never reaches it, its superior or its figures`() throws {
    var story = GivenWhenThen()
    let before = try seen(story, Sample.olga)
    var command = SampleEntries.openCase()
    command.accused = Self.office
    let number = try #require(story.when(command, by: Sample.nora).number)
    #expect(try seen(story, Sample.olga) == before)
    for past in story.log.dropFirst(Sample.kinds.count) {
      #expect(!past.placement.circle.contains(Sample.office))
    }
    let offer = SampleEntries.offer(number, to: Sample.office, purpose: "counselling", classes: [])
    #expect(story.asking(offer, by: Sample.nora).refusal == .accusedRecipient(Sample.office))
    #expect(story.world(Sample.north).voids.isEmpty)
  }

  @Test func `declared later, the body loses lists, figures and search as if the case had never been`() throws
  {
    var story = GivenWhenThen()
    let before = try seen(story, Sample.olga)
    let number = story.aCase()
    #expect(try seen(story, Sample.olga) != before)
    #expect(story.when(ShieldCase(number: number, .declare(Self.office)), by: Sample.nora).refusal == nil)
    #expect(try seen(story, Sample.olga) == before)
    let file = try #require(story.world(Sample.north).cases.values.first)
    #expect(story.circle(of: file.id) == [Sample.north])
    for incident in file.incidents { #expect(story.circle(of: incident) == [Sample.north]) }
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    #expect(try seen(story, Sample.olga) == before)
    #expect(
      story.asking(ShieldCase(number: number, .declare(Self.office)), by: Sample.nora).refusal
        == .nothingChanged)
  }

  @Test func `an end lets the body read everything again`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let open = try seen(story, Sample.olga)
    story.when(ShieldCase(number: number, .declare(Self.office)), by: Sample.nora)
    let end = ShieldCase(number: number, .end(code: "clearing_office"))
    #expect(story.when(end, by: Sample.nora).refusal == nil)
    #expect(try seen(story, Sample.olga) == open)
    #expect(story.asking(end, by: Sample.nora).refusal == .nothingChanged)
  }

  @Test func `an offer to whom the complaint is about ends with its content`() throws {
    var story = GivenWhenThen()
    let (file, referral) = story.anOffer()
    #expect(story.when(ShieldCase(number: file, .declare(Self.police)), by: Sample.nora).refusal == nil)
    let state = try #require(story.world(Sample.north).referrals.values.first)
    #expect(state.offer.number == referral)
    #expect(
      state.stage
        == .voided(ReferralVoided(ground: ReferralVoidGround.noLongerOffered, on: story.today)))
    #expect(story.erased.contains(try #require(state.offer.package)))
    #expect(
      story.asking(SampleEntries.offer(file), by: Sample.nora).refusal == .accusedRecipient(Sample.police))
  }

  @Test func `a member with a declared relation sees the same as if there were no case`() throws {
    var story = GivenWhenThen()
    let before = try seen(story, Sample.nils)
    let (number, referral) = story.anOffer()
    let relation = DeclareRelation(number: number, member: Sample.nils.member)
    #expect(story.when(relation, by: Sample.nils).refusal == nil)
    #expect(try seen(story, Sample.nils) == before)
    let unknown = Refusal.notFoundOrNotPermitted
    #expect(story.asking(NoteCase(number: number, text: "x"), by: Sample.nils).refusal == unknown)
    #expect(
      story.asking(RecallReferral(number: referral, reason: "mistake"), by: Sample.nils).refusal == unknown)
    let end = DeclareRelation(number: number, member: Sample.nils.member, ends: true)
    #expect(story.asking(end, by: Sample.nils).refusal == unknown)
    #expect(story.when(end, by: Sample.nora).refusal == nil)
    #expect(try seen(story, Sample.nils) != before)
  }

  @Test func `forged shields, ends and relations are void`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let file = try #require(story.world(Sample.north).cases.values.first { _ in true })
    let shield = Shield(body: Sample.office, leftOut: [Sample.office], isStaffPath: false, on: story.today)
    // The office still reads along: a shield that its keys do not hold is none.
    let loose = story.given(.caseShielded(ShieldDeclared(shield: shield)), in: file.id, by: Sample.nora)
    #expect(Set(loose.values) == [.ruleBroken])
    let foreign = Shield(body: Sample.police, leftOut: [Sample.police], isStaffPath: false, on: story.today)
    let byOffice = story.given(.caseShielded(ShieldDeclared(shield: foreign)), in: file.id, by: Sample.olga)
    #expect(Set(byOffice.values) == [.wrongBody])
    let end = ShieldEnded(body: Sample.office, on: story.today)
    #expect(Set(story.given(.caseShieldEnded(end), in: file.id, by: Sample.nora).values) == [.ruleBroken])
    let strange = RelationDeclared(member: Sample.nils.member, on: story.today)
    #expect(Set(story.given(.relationDeclared(strange), in: file.id, by: Sample.olga).values) == [.wrongBody])
    story.when(DeclareRelation(number: number, member: Sample.nils.member), by: Sample.nora)
    let own = RelationEnded(member: Sample.nils.member, on: story.today)
    #expect(Set(story.given(.relationEnded(own), in: file.id, by: Sample.nils).values) == [.wrongRole])
  }

  @Test func `a complaint about the own body is refused, an unknown body named`() {
    let story = GivenWhenThen()
    var command = SampleEntries.openCase()
    command.accused = AccusedBody(code: "counselling_north")
    #expect(story.asking(command, by: Sample.nora).refusal == .ownBodyAccused)
    command.accused = AccusedBody(code: "nobody")
    #expect(story.asking(command, by: Sample.nora).refusal == .unknownBody(code: "nobody"))
  }

  @Test func `complaints count in one sum and in no breakdown`() throws {
    var story = GivenWhenThen()
    var command = SampleEntries.openCase()
    command.accused = Self.police
    story.when(command, by: Sample.nora)
    let columns = StatisticsColumns(
      story.world(Sample.office), reader: Sample.olga, today: story.today, taxonomy: SampleTaxonomy.lists)
    #expect(columns.incidents.count == 0)
    #expect(columns.cases.received.isEmpty)
    let half = try #require(Period("2026-H1"))
    #expect(columns.complaints.received(in: half) == 1)
  }
}
