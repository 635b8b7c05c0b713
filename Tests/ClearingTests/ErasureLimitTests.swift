import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// What stands against an erasure, and what is void whoever signs it.
struct ErasureLimitTests {
  /// A case of the north whose erasure Nora asked for, on the day the waiting time is over.
  private func asked(
    _ target: (String) -> RequestErasure.Target = RequestErasure.Target.file
  ) throws -> (story: GivenWhenThen, file: String, number: String) {
    var story = GivenWhenThen()
    let file = story.aCase()
    let outcome = story.when(RequestErasure(target(file), ground: "subject_request"), by: Sample.nora)
    let number = try #require(outcome.number, "\(outcome)")
    story.today = story.today.adding(days: 3)
    return (story, file, number)
  }

  @Test func `a hold refuses request and confirmation, and says why, who and until when`() throws {
    var (story, file, number) = try asked()
    let review = story.today.adding(days: 90)
    let hold = HoldErasure(number: file, .place(reason: "legal_claim", review: review))
    #expect(story.when(hold, by: Sample.nora).refusal == nil)
    let held = Refusal.erasureHeld(reason: "legal_claim", holder: Sample.nora.member, review: review)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == held)
    let incident = try #require(story.world(Sample.north).incidents.values.first?.number)
    for target in [
      RequestErasure.Target.file(file), .person(file, label: "Person A"), .notes(file), .narrative(incident),
    ] {
      #expect(
        story.when(RequestErasure(target, ground: "subject_request"), by: Sample.nora).refusal == held)
    }
    #expect(story.when(hold, by: Sample.nils).refusal == held)
    #expect(story.when(HoldErasure(number: file, .lift), by: Sample.nils).refusal == nil)
    #expect(story.when(HoldErasure(number: file, .lift), by: Sample.nils).refusal == .nothingChanged)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
  }

  @Test func `a hold needs a reason of the list and a day ahead`() throws {
    var story = GivenWhenThen()
    let file = story.aCase()
    let late = HoldErasure(number: file, .place(reason: "legal_claim", review: story.today))
    #expect(story.when(late, by: Sample.nora).refusal == .dayNotAhead(story.today))
    let unknown = HoldErasure(number: file, .place(reason: "x", review: story.today.adding(days: 1)))
    #expect(story.when(unknown, by: Sample.nora).refusal == .unknownCode(list: .holdReasons, code: "x"))
    #expect(
      story.when(RequestErasure(.file(file), ground: "x"), by: Sample.nora).refusal
        == .unknownCode(list: .erasureGrounds, code: "x"))
  }

  @Test func `a stub without a request, or a second one, is void`() throws {
    var (story, _, number) = try asked()
    let register = try #require(story.world(Sample.north).registers[Sample.north])
    let request = try #require(register.erasures.first?.request)
    let day = story.today
    func stub(_ number: String, _ unit: ErasureUnit) -> Event {
      .unitErased(
        UnitErased(
          number: number, unit: unit, object: nil, openedOn: nil, closedOn: nil, ground: "x",
          requestedOn: day, erasedOn: day, completeOn: day))
    }
    #expect(
      story.given(stub("L-26-0000-000", .person), in: register.id, by: Sample.nora)[Sample.north]
        == .ruleBroken)
    #expect(story.given(stub(number, .person), in: register.id, by: Sample.nora)[Sample.north] == .ruleBroken)
    #expect(
      story.given(.erasureRequested(request), in: register.id, by: Sample.nora)[Sample.north] == .ruleBroken)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    #expect(
      story.given(stub(number, .caseFile), in: register.id, by: Sample.nora)[Sample.north] == .ruleBroken)
  }

  @Test func `a second count of the same case is void`() throws {
    let (first, _, _) = try asked()
    var story = first
    let stub = try #require(story.world(Sample.north).caseStubs.values.first)
    let place = story.opened(by: Sample.north, for: [Sample.office])
    let reasons = story.given(.caseCounted(stub.counted), in: place, by: Sample.nora)
    #expect(reasons[Sample.north] == .ruleBroken && reasons[Sample.office] == .ruleBroken)
    var moved = stub.counted
    moved.caseCover = CompartmentID(high: 9, low: 9)
    #expect(story.given(.caseCounted(moved), in: stub.id, by: Sample.nora)[Sample.north] == .ruleBroken)
  }
}
