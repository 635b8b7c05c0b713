import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Bodies that take no new cases.
struct CapacityTests {
  @Test func `an offer to a body that takes no new cases is refused and names the others`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    let offer = SampleEntries.offer(number, to: Sample.south, purpose: "counselling", classes: [])
    let until = story.today.adding(days: 30)
    story.when(StopCapacity(until: until, urgentOnly: false), by: Sample.sara)
    #expect(
      story.asking(offer, by: Sample.nora).refusal == .noNewCases(Sample.south, until: until, others: []))
    story.today = until
    #expect(story.asking(offer, by: Sample.nora).refusal != nil)
    story.today = until.adding(days: 1)
    #expect(story.asking(offer, by: Sample.nora).refusal == nil, "the stop ends with its last day")
  }

  @Test func `a body that takes urgent cases only is offered those`() {
    var story = GivenWhenThen()
    story.when(StopCapacity(until: nil, urgentOnly: true), by: Sample.sara)
    let normal = story.aCase()
    let urgent = story.aCase(urgency: .urgent)
    func offer(_ number: String) -> Refusal? {
      story.asking(
        SampleEntries.offer(number, to: Sample.south, purpose: "counselling", classes: []), by: Sample.nora
      ).refusal
    }
    #expect(offer(normal) == .noNewCases(Sample.south, until: nil, others: []))
    #expect(offer(urgent) == nil)
    story.when(ResumeCapacity(), by: Sample.sara)
    #expect(offer(normal) == nil)
    #expect(story.when(ResumeCapacity(), by: Sample.sara).refusal == .nothingChanged)
  }

  @Test func `the others that are named do the same work and take cases themselves`() {
    var story = GivenWhenThen()
    story.when(StopCapacity(until: nil, urgentOnly: false), by: Sample.nora)
    let world = story.world(Sample.unit)
    let day = story.today
    #expect(
      world.alternatives(to: Sample.north, for: Sample.unit, urgency: .normal, on: day) == [Sample.south])
    #expect(world.alternatives(to: Sample.south, for: Sample.unit, urgency: .normal, on: day) == [])
    #expect(
      world.alternatives(to: Sample.police, for: Sample.unit, urgency: .urgent, on: day) == [])
  }
}
