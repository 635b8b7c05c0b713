import Clearing
import Foundation
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Which incidents are one: decided by the clearing office, undone by it, and by nobody else.
struct IncidentTieTests {
  private func scene(_ count: Int = 3) -> (story: GivenWhenThen, numbers: [String]) {
    var story = GivenWhenThen()
    let authors = [Sample.nora, Sample.sara, Sample.paul]
    let numbers = (0..<count).compactMap {
      story.when(RecordIncident(SampleEntries.incident()), by: authors[$0 % authors.count]).number
    }
    return (story, numbers)
  }

  private func groups(_ story: GivenWhenThen) -> [[String]] {
    let world = story.world(Sample.office)
    return world.incidentTies.groups.all.map { $0.compactMap { world.incidents[$0]?.number }.sorted() }
  }

  @Test func `what is tied to one that is tied is one incident with all of them`() {
    var (story, numbers) = scene()
    story.when(LinkIncidents(numbers: [numbers[0], numbers[1]]), by: Sample.olga)
    story.when(LinkIncidents(numbers: [numbers[2], numbers[1]]), by: Sample.olga)
    #expect(groups(story) == [numbers.sorted()])
    let ties = story.world(Sample.office).incidentTies
    #expect(story.circle(of: ties.compartment ?? CompartmentID(high: 0, low: 0)) == [Sample.office])
    for body in [Sample.north, Sample.south, Sample.police, Sample.secretariat] {
      #expect(story.world(body).incidentTies.history.isEmpty)
    }
  }

  @Test func `a tie is undone, both steps stay, and it can be made again`() {
    var (story, numbers) = scene(2)
    story.when(LinkIncidents(numbers: numbers), by: Sample.olga)
    #expect(story.when(LinkIncidents(numbers: numbers), by: Sample.olga).refusal == .nothingChanged)
    #expect(
      story.when(UnlinkIncidents(number: numbers[1], other: numbers[0]), by: Sample.olga).refusal == nil)
    #expect(groups(story).isEmpty && story.world(Sample.office).incidentTies.history.count == 2)
    let again = story.when(UnlinkIncidents(number: numbers[0], other: numbers[1]), by: Sample.olga)
    #expect(again.refusal == .nothingChanged)
    story.when(LinkIncidents(numbers: numbers), by: Sample.olga)
    #expect(groups(story).count == 1 && story.world(Sample.office).incidentTies.apart.isEmpty)
  }

  @Test func `two that are one only through a third cannot be taken apart past it`() {
    var (story, numbers) = scene()
    story.when(LinkIncidents(numbers: [numbers[1], numbers[0], numbers[2]]), by: Sample.olga)
    let refused = story.when(UnlinkIncidents(number: numbers[0], other: numbers[2]), by: Sample.olga)
    #expect(refused.refusal == .tiedThroughOthers([numbers[1]]))
    #expect(groups(story) == [numbers.sorted()])
  }

  @Test func `a series counts each incident`() throws {
    var (story, numbers) = scene()
    story.when(LinkIncidents(numbers: Array(numbers.prefix(2)), tie: .sameSide), by: Sample.olga)
    story.when(LinkIncidents(numbers: [numbers[0], numbers[2]], tie: .samePlace), by: Sample.olga)
    let world = story.world(Sample.office)
    let first = try #require(world.numbers[numbers[0]])
    #expect(groups(story).isEmpty)
    #expect(Set(world.incidentTies.series(with: first).map(\.tie)) == [.sameSide, .samePlace])
  }

  @Test func `only the clearing office ties, and an unknown incident is none`() {
    var (story, numbers) = scene()
    for author in [Sample.nora, Sample.sara, Sample.paul, Sample.carla, Sample.dora] {
      let refused = story.when(LinkIncidents(numbers: numbers), by: author)
      #expect(refused.refusal == .notFoundOrNotPermitted)
    }
    let unknown = story.when(LinkIncidents(numbers: [numbers[0], "V-26-0000-000"]), by: Sample.olga)
    #expect(unknown.refusal == .notFoundOrNotPermitted)
    let alone = story.when(LinkIncidents(numbers: [numbers[0], numbers[0]]), by: Sample.olga)
    #expect(alone.refusal == .nothingChanged)
    let less = story.when(LinkIncidents(numbers: numbers, persons: -1), by: Sample.olga)
    #expect(less.refusal == .impossibleCount)
  }

  @Test func `an incident that is not contributed is none to the clearing office`() {
    var (story, numbers) = scene(1)
    var kept = SampleEntries.incident()
    kept.contributed = false
    let hidden = story.when(RecordIncident(kept), by: Sample.sara).number ?? ""
    let refused = story.when(LinkIncidents(numbers: [numbers[0], hidden]), by: Sample.olga)
    #expect(refused.refusal == .notFoundOrNotPermitted)
  }

  @Test func `forged ties have no effect, wherever they are written`() throws {
    var (story, numbers) = scene()
    story.when(LinkIncidents(numbers: Array(numbers.prefix(2))), by: Sample.olga)
    let world = story.world(Sample.office)
    let place = try #require(world.incidentTies.compartment)
    let ids = numbers.compactMap { world.numbers[$0] }
    let tie = { (one: CompartmentID, two: CompartmentID, persons: Int?) -> Event in
      .incidentsLinked(
        IncidentsLinked(first: one, second: two, tie: .sameIncident, persons: persons, on: story.today))
    }
    let untie = Event.incidentsUnlinked(IncidentsUnlinked(first: ids[0], second: ids[1], on: story.today))
    var stripped = Sample.olga
    stripped.roles = [.keyHolder]
    let office = [Sample.office]
    let own = story.opened(by: Sample.sara.body, for: Set(office))
    #expect(story.given(tie(ids[0], ids[2], nil), in: own, by: Sample.sara)[Sample.office] == .wrongBody)
    #expect(story.given(untie, in: place, by: Sample.sara)[Sample.office] == .wrongBody)
    #expect(story.given(untie, in: place, by: stripped)[Sample.office] == .wrongRole)
    #expect(story.given(tie(ids[0], ids[1], nil), in: place, by: Sample.olga)[Sample.office] == .ruleBroken)
    #expect(story.given(tie(ids[0], ids[0], nil), in: place, by: Sample.olga)[Sample.office] == .ruleBroken)
    #expect(story.given(tie(ids[0], ids[2], -1), in: place, by: Sample.olga)[Sample.office] == .ruleBroken)
    #expect(story.given(tie(ids[0], place, nil), in: place, by: Sample.olga)[Sample.office] == .ruleBroken)
    let second = story.opened(by: Sample.office, for: [])
    #expect(story.given(tie(ids[0], ids[2], nil), in: second, by: Sample.olga)[Sample.office] == .wrongOrder)
    #expect(groups(story) == [Array(numbers.prefix(2)).sorted()])
  }

  private static var runs: UInt64 { ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 400 : 25 }

  @Test func `in whatever order ties are made and undone, the groups are those of the ties that remain`() {
    for seed in 1...Self.runs {
      var draw = Draw(seed: (seed, 5, 6, 7))
      var (story, numbers) = scene(8)
      var remaining: Set<Set<String>> = []
      for _ in 1...30 {
        let (one, two) = (numbers[draw.below(8)], numbers[draw.below(8)])
        if draw.below(3) > 0 {
          if story.when(LinkIncidents(numbers: [one, two]), by: Sample.olga).refusal == nil {
            remaining.insert([one, two])
          }
        } else if story.when(UnlinkIncidents(number: one, other: two), by: Sample.olga).refusal == nil {
          remaining.remove([one, two])
        }
        #expect(Set(groups(story)) == Self.hangingTogether(remaining), "seed \(seed)")
      }
    }
  }

  /// The groups of ties, found by colouring: nothing of the code under test.
  private static func hangingTogether(_ ties: Set<Set<String>>) -> Set<[String]> {
    var colour = Dictionary(ties.flatMap { $0 }.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    var changed = true
    while changed {
      changed = false
      for tie in ties {
        guard let least = tie.compactMap({ colour[$0] }).min() else { continue }
        for end in tie where colour[end] != least {
          colour[end] = least
          changed = true
        }
      }
    }
    return Set(Dictionary(grouping: colour.keys) { colour[$0] ?? "" }.values.map { $0.sorted() })
  }
}
