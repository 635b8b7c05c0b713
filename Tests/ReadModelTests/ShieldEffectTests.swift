import Clearing
import ReadModel
import TestSupport
import Testing

private typealias Sample = SampleAlliance

/// What is said before a body is kept away, and who can be called to a table.
struct ShieldEffectTests {
  private func effect(
    _ body: BodyID, _ number: String, _ story: GivenWhenThen, _ reader: Author = Sample.nora
  )
    -> ShieldEffect?
  {
    ShieldEffect(body, number: number, story.world(reader.body), reader: reader, today: story.today)
  }

  @Test func `an accused clearing office could read the cover, and an offered body its referral`() throws {
    var story = GivenWhenThen()
    let (number, referral) = story.anOffer()
    let office = try #require(effect(Sample.office, number, story))
    #expect(office.leftOut == [Sample.office] && office.sawCover == [Sample.office])
    #expect(office.sawReferral.isEmpty)
    let police = try #require(effect(Sample.police, number, story))
    #expect(police.sawCover.isEmpty)
    #expect(police.sawReferral.map(\.body) == [Sample.police])
    #expect(police.sawReferral.map(\.referral) == [referral])
    let unit = try #require(effect(Sample.unit, number, story))
    #expect(unit.sawCover.isEmpty && unit.sawReferral.isEmpty)
  }

  @Test func `what was not contributed the clearing office has not read`() throws {
    var story = GivenWhenThen()
    let number = story.aCase(contributed: false)
    #expect(try #require(effect(Sample.office, number, story)).sawCover.isEmpty)
  }

  @Test func `the own body, a body that is kept away, and somebody else's case have no effect to tell`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    #expect(effect(Sample.north, number, story) == nil)
    #expect(effect(Sample.unit, number, story, Sample.sara) == nil)
    let accused = AccusedBody(code: "immigration_office")
    story.when(ShieldCase(number: number, .declare(accused)), by: Sample.nora)
    #expect(effect(Sample.unit, number, story) == nil)
  }

  @Test func `a table is for bodies with the case, each with what the person consented to for it`() throws {
    var story = GivenWhenThen()
    let (number, _) = story.anOffer()
    func guests(_ reader: Author = Sample.nora) -> [BodyID: [DataClass]]? {
      CaseView(number: number, story.world(reader.body), reader: reader, today: story.today).map {
        Dictionary($0.guests.map { ($0.body, $0.classes) }) { first, _ in first }
      }
    }
    // A yes to a complaint is no yes to a conference.
    #expect(guests() == [Sample.office: [], Sample.police: []])
    let terms = SampleEntries.terms(purpose: "case_conference", classes: [.facts, .identity])
    story.when(RecordConsent(number: number, terms: terms, isGiven: true), by: Sample.nora)
    #expect(guests() == [Sample.office: [], Sample.police: [.facts, .identity]])
    let accused = AccusedBody(code: "police_contact_point")
    story.when(ShieldCase(number: number, .declare(accused)), by: Sample.nora)
    #expect(guests() == [Sample.office: []])
  }
}
