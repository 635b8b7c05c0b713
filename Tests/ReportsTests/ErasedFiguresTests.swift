import Clearing
import Config
import Foundation
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Whatever is erased, every figure of every reader stays.
struct ErasedFiguresTests {
  private static var worlds: Int {
    ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 400 : 5
  }

  /// Every table of every reader over the periods that the random days fall into, as text.
  private func figures(_ story: GivenWhenThen) -> [String] {
    [Sample.nora, Sample.olga, Sample.sara, Sample.paul, Sample.ulla].flatMap { reader in
      let columns = StatisticsColumns(
        story.world(reader.body), reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
      return ["2025-H2", "2026-H1", "2026-H2", "2026", "2027-H1"].compactMap { Period($0) }.map { period in
        let sheet = HalfYear.report(
          columns, taxonomy: SampleTaxonomy.lists, period: period, language: .german)
        let rows = sheet.tables.flatMap { table in
          table.rows.map {
            "\(table.id) \($0.code) \($0.count ?? -1) \($0.previous ?? -1) \($0.yearBefore ?? -1)"
          }
        }
        return "\(reader.member) \(period)\n" + rows.sorted().joined(separator: "\n")
      }
    }
  }

  @Test func `erasing any case changes no table for any reader`() throws {
    var (erased, withReferrals) = (0, 0)
    for seed in 1...UInt64(Self.worlds) {
      var play = FigurePlay(seed: seed)
      for _ in 1...60 { play.step() }
      let files = play.story.world(Sample.north).cases.values.filter { $0.owner == Sample.north }
        .map(\.number).sorted()
      for file in files {
        let referrals = play.referrals(of: file)
        let before = figures(play.story)
        let ask = RequestErasure(.file(file), ground: "subject_request")
        let number = try #require(play.story.when(ask, by: Sample.nora).number)
        #expect(figures(play.story) == before)
        // Whatever happens in the waiting time counts too.
        for _ in 1...4 { play.step() }
        play.story.today = play.story.today.adding(days: 3)
        let then = figures(play.story)
        let confirmed = play.story.when(ConfirmErasure(number: number), by: Sample.nils).refusal
        if case .erasureGrew? = confirmed { continue }
        #expect(confirmed == nil)
        #expect(figures(play.story) == then)
        erased += 1
        if referrals > 0 { withReferrals += 1 }
      }
      let now = figures(play.story)
      #expect(now.contains { $0.contains("cases_opened") })
    }
    // Cases with and without referrals must both be erased often, or the test proves nothing.
    #expect(erased > Self.worlds * 2)
    #expect(withReferrals > Self.worlds / 3)
  }

  @Test func `the counts of a case stay when it is read again from the beginning`() throws {
    var story = GivenWhenThen()
    let (file, _) = story.anAcceptedReferral()
    story.when(CloseCase(number: file, closing: Closing(reason: "done")), by: Sample.nora)
    let number =
      story.when(RequestErasure(.file(file), ground: "subject_request"), by: Sample.nora).number ?? ""
    story.today = story.today.adding(days: 3)
    let before = figures(story)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    for reader in [Sample.nora, Sample.olga] {
      let columns = [story.world(reader.body), story.reread(reader.body)].map {
        StatisticsColumns($0, reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
      }
      let period = try #require(Period("2026-H1"))
      #expect(columns.map { $0.cases.opened(in: period).count } == [1, 1])
      #expect(columns.map { $0.referrals.accepted(in: period).count } == [1, 1])
    }
    #expect(figures(story) == before)
  }
}

/// Cases of the north that are opened, referred, answered, closed and reopened in any order.
private struct FigurePlay {
  var story: GivenWhenThen
  private var draw: Draw

  init(seed: UInt64) {
    story = GivenWhenThen(today: Sample.friday.adding(days: -200), seed: seed)
    draw = Draw(seed: (seed, 5, 6, 7))
  }

  func referrals(of number: String) -> Int {
    let world = story.world(Sample.north)
    return world.numbers[number].map { world.referrals(of: $0).count } ?? 0
  }

  mutating func step() {
    if draw.below(3) == 0 { story.today = story.today.adding(days: draw.below(12)) }
    let number = pick(story.world(Sample.north).cases.values.map(\.number).sorted()) ?? ""
    let referral = pick(story.world(Sample.north).referrals.values.map(\.offer.number).sorted()) ?? ""
    let answerer = pick([Sample.paul, Sample.sara, Sample.ulla]) ?? Sample.paul
    switch draw.below(9) {
    case 0, 1: open()
    case 2, 3: offer(number)
    case 4: story.when(AcceptReferral(number: referral), by: answerer)
    case 5: story.when(DeclineReferral(number: referral, reason: "no_capacity"), by: answerer)
    case 6:
      story.when(ReportReferral(number: referral, outcome: "complaint_taken", text: nil), by: answerer)
    case 7: story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    case _: story.when(ReopenCase(number: number, reason: "new_facts"), by: Sample.nora)
    }
  }

  private mutating func open() {
    var open = SampleEntries.openCase(contributed: draw.below(2) == 0)
    open.cover.receivedOn = story.today.adding(days: -draw.below(30))
    open.incident?.core.occurred = Occurrence(from: story.today.adding(days: -40))
    open.incident?.core.receivedOn = open.cover.receivedOn
    open.incident?.contributed = open.contributed
    story.when(open, by: Sample.nora)
  }

  private mutating func offer(_ number: String) {
    let recipient = pick([Sample.police, Sample.south, Sample.unit]) ?? Sample.police
    let terms = SampleEntries.terms(to: recipient, from: story.today)
    story.when(RecordConsent(number: number, terms: terms, isGiven: true), by: Sample.nora)
    story.when(SampleEntries.offer(number, to: recipient), by: Sample.nora)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[draw.below(elements.count)]
  }
}
