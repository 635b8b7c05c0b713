import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

@Suite struct `The access log of a year` {
  private func story(on day: CalendarDay) -> GivenWhenThen {
    var story = GivenWhenThen(today: day)
    let log = story.opened(by: Sample.north, for: [Sample.north, Sample.privacy])
    let line = AccessNoted.Line(kind: "open_case", object: nil, reason: nil, hour: 8, count: 1)
    story.given(.accessNoted(AccessNoted(year: 2024, lines: [line])), in: log, by: Sample.nora)
    return story
  }

  private let year = RequestErasure(.accessLog(year: 2024), ground: "retention_end")

  @Test func `may be erased once its year is over, by those who hold the body's key`() throws {
    var story = story(on: try #require(CalendarDay(year: 2025, month: 1, day: 1)))
    let number = try #require(story.when(year, by: Sample.nora).number)
    #expect(story.world(Sample.north).registers[Sample.north]?.erasure(number)?.request.object == "2024")
  }

  @Test func `may not while it can still show who looked, nor by those it is about, nor if there is none`()
    throws
  {
    var early = story(on: try #require(CalendarDay(year: 2024, month: 12, day: 31)))
    let refusal = early.when(year, by: Sample.nora).refusal
    guard case .erasureWaiting = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    var late = story(on: try #require(CalendarDay(year: 2026, month: 3, day: 27)))
    #expect(late.when(year, by: Sample.nils).refusal == .notFoundOrNotPermitted)
    let other = RequestErasure(.accessLog(year: 2023), ground: "retention_end")
    #expect(late.when(other, by: Sample.nora).refusal == .notFoundOrNotPermitted)
  }
}
