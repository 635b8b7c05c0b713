import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// No second exit past the gate: a row, a count, a search hit is there only for whom the rights table lets through.
struct GateTests {
  private struct Seen: Equatable {
    var cases = 0
    var incidents = 0
    var narratives = 0
    var referrals = 0
    var packages = 0
    var hits = 0
    var figures = 0
  }

  private func seen(_ world: World, _ reader: Author, _ today: CalendarDay) -> Seen {
    let work = WorkList(world, reader: reader, today: today) { $0 }
    let incidents = IncidentList(world, reader: reader, today: today) { $0 }
    let referrals = ReferralList(world, reader: reader, today: today)
    let columns = StatisticsColumns(world, reader: reader, today: today, taxonomy: SampleTaxonomy.lists)
    let views = referrals.rows.compactMap {
      ReferralView(number: $0.number, world, reader: reader, today: today)
    }
    return Seen(
      cases: work.rows.count, incidents: incidents.rows.count,
      narratives: incidents.rows.count { $0.narrative != nil }, referrals: referrals.rows.count,
      packages: views.count { $0.package != nil },
      hits: work.filtered(by: "beispielhausen").count + incidents.filtered(by: "beispielhausen").count,
      figures: columns.incidents.count + columns.cases.received.count + columns.referrals.offered.count)
  }

  private func scene() -> GivenWhenThen {
    var story = GivenWhenThen()
    _ = story.anOffer()
    _ = story.anAcceptedReferral()
    _ = story.aCase(contributed: false)
    return story
  }

  @Test func `with its own keys each reader sees its part`() {
    let story = scene()
    let own = Seen(cases: 3, incidents: 3, narratives: 3, referrals: 2, packages: 2, hits: 6, figures: 8)
    #expect(seen(story.world(Sample.north), Sample.nora, story.today) == own)
    let office = Seen(cases: 2, incidents: 3, narratives: 0, referrals: 2, packages: 0, hits: 5, figures: 7)
    #expect(seen(story.world(Sample.office), Sample.olga, story.today) == office)
    let police = Seen(referrals: 2, packages: 1)
    #expect(seen(story.world(Sample.police), Sample.paul, story.today) == police)
    for reader in [Sample.sara, Sample.ulla, Sample.carla, Sample.dora] {
      #expect(seen(story.world(reader.body), reader, story.today) == Seen())
    }
    #expect(seen(story.world(Sample.north), Sample.kai, story.today) == Seen())
  }

  @Test func `even with every key the rights table hides the same`() {
    let story = scene()
    for reader in Sample.members {
      let own = seen(story.world(reader.body), reader, story.today)
      #expect(seen(story.everything, reader, story.today) == own)
    }
  }

  @Test func `even with every key no number leads to a case of others`() {
    let story = scene()
    let world = story.everything
    let numbers = world.cases.values.map(\.number) + ["BN-26-0001", "BN-26-0002", "BN-26-0003"]
    for reader in [Sample.paul, Sample.sara, Sample.ulla, Sample.carla, Sample.dora, Sample.kai] {
      for number in numbers {
        #expect(CaseView(number: number, world, reader: reader, today: story.today) == nil)
        #expect(Timeline(caseNumber: number, world, reader: reader, today: story.today) == nil)
      }
    }
    #expect(CaseView(number: "BN-26-0001", world, reader: Sample.nora, today: story.today) != nil)
  }
}
