import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// What looks like one incident: place, days with their precision, and kind.
struct LikelySameTests {
  private let day = Sample.friday.adding(days: -20)

  /// Records one core in the north and one in the south; gives what the rule says of them.
  private func compared(
    _ rule: SameIncidentRule = SameIncidentRule(), by second: Author = Sample.sara,
    _ change: (inout IncidentCore, inout IncidentCore) -> Void
  ) -> [LikelySame] {
    var (one, two) = (SampleEntries.core(on: day), SampleEntries.core(on: day))
    change(&one, &two)
    var story = GivenWhenThen()
    story.when(RecordIncident(IncidentEntry(core: one, narrative: "")), by: Sample.nora)
    story.when(RecordIncident(IncidentEntry(core: two, narrative: "")), by: second)
    return rule.likely(story.world(Sample.office).incidents.values, SampleTaxonomy.lists)
  }

  @Test func `days may lie apart as far as the rule says, and not further`() {
    #expect(compared { _, _ in }.map(\.daysApart) == [0])
    #expect(compared { _, two in two.occurred.from = day.adding(days: 1) }.map(\.daysApart) == [1])
    #expect(compared { one, _ in one.occurred.from = day.adding(days: 1) }.map(\.daysApart) == [1])
    #expect(compared { _, two in two.occurred.from = day.adding(days: 2) }.isEmpty)
    let wider = SameIncidentRule(days: 2)
    #expect(compared(wider) { _, two in two.occurred.from = day.adding(days: 2) }.count == 1)
  }

  @Test func `ranges and what is known roughly overlap`() {
    let range = Occurrence(from: day.adding(days: -9), until: day.adding(days: -1))
    #expect(
      compared { _, two in two.occurred = range }.map(\.daysApart) == [1])
    let about = Occurrence(from: day.adding(days: 8), precision: .about)
    #expect(
      compared { _, two in two.occurred = about }.map(\.daysApart) == [1])
    // A month is all of it, whatever day of it was written.
    let month = Occurrence(from: CalendarDay("2026-03-31"), precision: .month)
    #expect(month.window?.lowerBound == CalendarDay("2026-03-01"))
    #expect(month.window?.upperBound == CalendarDay("2026-03-31"))
    let half = Occurrence(from: CalendarDay("2025-08-10"), precision: .halfYear)
    #expect(half.window?.lowerBound == CalendarDay("2025-07-01"))
    #expect(half.window?.upperBound == CalendarDay("2025-12-31"))
    #expect(
      compared { _, two in two.occurred = half }.isEmpty)
    let unknown = Occurrence(from: nil, precision: .unknown)
    #expect(
      compared { _, two in two.occurred = unknown }.isEmpty)
  }

  @Test func `what may have happened all year is not compared`() {
    let year = Occurrence(from: CalendarDay("2026-01-01"), precision: .year)
    #expect(
      compared { _, two in two.occurred = year }.isEmpty)
    #expect(
      compared(SameIncidentRule(widestDays: 366)) { _, two in two.occurred = year }.count == 1)
  }

  @Test func `places agree as bodies write them`() {
    let named = { (left: String, right: String) in
      compared {
        $0.area.municipality = left
        $1.area.municipality = right
      }.count
    }
    #expect(named("Lindenstadt", "LINDENSTADT ") == 1 && named("Lindenstadt", "Lindenstadt, Nord") == 1)
    #expect(named("Lindenstadt", "Lindenstadtau") == 0 && named("Nordheim", "Südheim") == 0)
    let district = compared {
      $0.area = Area(district: "16099", municipality: "Lindenstadt")
      $1.area = Area(district: "16099")
    }
    #expect(district.count == 1)
    let other = compared {
      $0.area = Area(district: "16099", municipality: "Lindenstadt")
      $1.area = Area(district: "16099", municipality: "Nordheim")
    }
    #expect(other.isEmpty)
    let coarse = compared(SameIncidentRule(place: .district)) {
      $0.area = Area(district: "16099", municipality: "Lindenstadt")
      $1.area = Area(district: "16099", municipality: "Nordheim")
    }
    #expect(coarse.count == 1)
    let state = compared(SameIncidentRule(place: .state)) {
      $0.area.state = "Thüringen"
      $1.area.state = "thüringen"
    }
    #expect(state.count == 1)
  }

  @Test func `kinds agree as near as the rule says`() {
    let change = { (one: inout IncidentCore, two: inout IncidentCore) in
      one.acts = ["bodily_harm"]
      two.acts = ["homicide"]
    }
    #expect(compared(SameIncidentRule(), change).map(\.kinds) == [["violence"]])
    #expect(compared(SameIncidentRule(kind: .act), change).isEmpty)
    let far = { (one: inout IncidentCore, two: inout IncidentCore) in
      one.acts = ["insult"]
      two.acts = ["memorial_damage"]
    }
    #expect(
      compared(SameIncidentRule(), far).isEmpty && compared(SameIncidentRule(kind: .any), far).count == 1)
  }

  @Test func `incidents of one body are not compared, and each pair stands once`() {
    #expect(compared(by: Sample.nils) { _, _ in }.isEmpty)
    let several = compared {
      $0.acts = ["insult", "threat", "homicide"]
      $1.acts = ["threat", "insult"]
      $0.area.district = "16099"
      $1.area.district = "16099"
    }
    #expect(several.count == 1)
  }
}
