import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// An event that several bodies recorded is counted once, and what each knows is put together.
struct JointIncidentTests {
  private func entry(_ persons: Int?, acts: [String] = ["threat"], police: Answer = .unknown) -> IncidentEntry
  {
    var core = SampleEntries.core()
    core.acts = acts
    core.affected = AffectedCount(total: persons, persons: persons)
    core.reportedToPolice = police
    return IncidentEntry(core: core, narrative: "Worte.")
  }

  private func file(_ entry: IncidentEntry) -> OpenCase {
    OpenCase(cover: SampleEntries.cover(), incident: entry, persons: [])
  }

  private func columns(_ story: GivenWhenThen, _ reader: Author = Sample.olga) -> StatisticsColumns {
    StatisticsColumns(
      story.world(reader.body), reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
  }

  private func list(_ story: GivenWhenThen, _ reader: Author = Sample.olga) -> [IncidentRow] {
    IncidentList(story.world(reader.body), reader: reader, today: story.today) { $0 }.rows
  }

  @Test func `each body's affected persons are its own, and who saw the whole counts once`() throws {
    var story = GivenWhenThen()
    story.when(file(entry(1)), by: Sample.nora)
    story.when(file(entry(nil)), by: Sample.sara)
    let south = try #require(list(story, Sample.sara).first?.number)
    story.when(
      OpenCase(cover: SampleEntries.cover(), incident: nil, incidentNumbers: [south], persons: []),
      by: Sample.sara)
    story.when(RecordIncident(entry(nil, acts: ["bodily_harm"], police: .yes)), by: Sample.paul)
    let numbers = list(story).map(\.number)
    #expect(numbers.count == 3 && columns(story).incidents.count == 3)
    story.when(LinkIncidents(numbers: numbers), by: Sample.olga)
    let counted = columns(story)
    #expect(counted.incidents.count == 1 && counted.cases.received.count == 3)
    #expect(counted.incidents.affectedPersons == [3])
    #expect(counted.incidents.flags.map { $0.contains(.reported) } == [true])
    let rows = list(story)
    #expect(rows.count == 1 && Set(rows[0].core.acts) == ["threat", "bodily_harm"])
    #expect(Set([rows[0].number] + rows[0].same) == Set(numbers))
    // Nobody else's figures change: they know nothing of it.
    #expect(columns(story, Sample.nora).incidents.affectedPersons == [1])
    #expect(columns(story, Sample.sara).incidents.count == 1 && list(story, Sample.sara).first?.same == [])
    story.when(UnlinkIncidents(number: numbers[0], other: numbers[1]), by: Sample.olga)
    story.when(UnlinkIncidents(number: numbers[0], other: numbers[2]), by: Sample.olga)
    #expect(columns(story).incidents.count == 3 && list(story).count == 3)
  }

  @Test func `what the bodies said of the persons when asked goes before what was added up`() {
    var story = GivenWhenThen()
    story.when(file(entry(1)), by: Sample.nora)
    story.when(file(entry(1)), by: Sample.sara)
    let numbers = list(story).map(\.number)
    story.when(LinkIncidents(numbers: numbers, persons: 1), by: Sample.olga)
    #expect(columns(story).incidents.affectedPersons == [1])
    #expect(!columns(story).incidents.flags[0].contains(.personsAtLeast))
  }

  @Test func `the record that knows the day best speaks for all`() {
    var story = GivenWhenThen()
    var rough = entry(2)
    rough.core.occurred = Occurrence(from: Sample.friday.adding(days: -20), precision: .month)
    story.when(RecordIncident(rough), by: Sample.nora)
    story.when(RecordIncident(entry(nil)), by: Sample.sara)
    story.when(LinkIncidents(numbers: list(story).map(\.number)), by: Sample.olga)
    let rows = list(story)
    #expect(rows.map(\.core.occurred.precision) == [.day] && rows.first?.core.affected.persons == 2)
    #expect(columns(story).incidents.months == [Sample.friday.monthNumber])
  }

  @Test func `in any history of ties there are as many rows as groups`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      var draw = Draw(seed: (seed, 1, 2, 3))
      var story = GivenWhenThen()
      for author in [Sample.nora, Sample.sara, Sample.paul, Sample.nora, Sample.sara, Sample.paul] {
        story.when(RecordIncident(entry(1)), by: author)
      }
      let numbers = story.world(Sample.office).incidents.values.map(\.number).sorted()
      for _ in 1...15 {
        let (one, two) = (numbers[draw.below(6)], numbers[draw.below(6)])
        if draw.below(3) > 0 {
          story.when(LinkIncidents(numbers: [one, two]), by: Sample.olga)
        } else {
          story.when(UnlinkIncidents(number: one, other: two), by: Sample.olga)
        }
        let groups = story.world(Sample.office).incidentTies.groups
        let expected = 6 - groups.all.map { $0.count - 1 }.reduce(0, +)
        #expect(list(story).count == expected && columns(story).incidents.count == expected, "seed \(seed)")
        #expect(list(story).map { 1 + $0.same.count }.reduce(0, +) == 6)
      }
    }
  }

  @Test func `what was decided on is not proposed again, and only the clearing office is asked`() throws {
    var story = GivenWhenThen()
    story.when(RecordIncident(entry(1)), by: Sample.nora)
    story.when(RecordIncident(entry(1)), by: Sample.sara)
    let likely = { (story: GivenWhenThen, reader: Author) throws in
      try LikelyIncidents(
        story.world(reader.body), reader: reader, today: story.today, rule: SameIncidentRule(),
        taxonomy: SampleTaxonomy.lists
      ).rows
    }
    #expect(try likely(story, Sample.olga).count == 1)
    for reader in Sample.members where reader != Sample.olga {
      #expect(throws: Refusal.notFoundOrNotPermitted) { try likely(story, reader) }
    }
    let numbers = list(story).map(\.number)
    story.when(UnlinkIncidents(number: numbers[0], other: numbers[1]), by: Sample.olga)
    #expect(try likely(story, Sample.olga).isEmpty)
    story.when(LinkIncidents(numbers: numbers), by: Sample.olga)
    #expect(try likely(story, Sample.olga).isEmpty)
  }

  @Test func `ten thousand incidents are not compared all with all`() throws {
    var world = GivenWhenThen().world(Sample.office)
    let authors = [Sample.nora, Sample.sara, Sample.paul]
    for number in 0..<10_000 {
      let author = authors[number % 3]
      let id = CompartmentID(high: 99, low: UInt64(number))
      let core = SampleEntries.core(on: Sample.friday.adding(days: -(number * 7) % 3000))
      let fact = IncidentRecorded(
        number: "V-\(number)", core: core, facts: CompartmentID(high: 98, low: UInt64(number)),
        contributed: true)
      let placement = Placement(
        entry: UInt64(number), event: UInt64(number), compartment: id, owner: author.body,
        circle: [author.body, Sample.office], author: author, at: Moment(milliseconds: Int64(number)))
      world.apply(.incidentRecorded(fact), at: placement)
    }
    #expect(world.incidents.count == 10_000)
    let clock = ContinuousClock()
    var pairs = 0
    let time = clock.measure {
      pairs = SameIncidentRule().likely(world.incidents.values, SampleTaxonomy.lists).count
    }
    #expect(pairs > 1000)
    // All with all would be fifty million; an unoptimised build walks through the few that are near in a moment.
    #expect(time < .seconds(20), "\(time)")
  }
}
