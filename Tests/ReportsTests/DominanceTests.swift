import Clearing
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Cases, referrals and declarations are judged like incidents: by the persons and the bodies behind them.
struct DominanceTests {
  private func sheet(_ story: GivenWhenThen, agreed: Bool = false) throws -> FrozenSheet {
    let known = KnownState(
      Desk(
        world: story.world(Sample.office), reader: Sample.olga, memberName: "", today: story.today,
        now: story.now, taxonomy: SampleTaxonomy.lists, procedure: Sample.procedure, isRehearsal: true))
    let period = try #require(Period("2026-H1"))
    let request = SummaryRequest(period, .alliance, showsSingleBodies: agreed)
    return try #require(SummaryMaking.frozen(request, known)).sheet
  }

  private func cell(_ sheet: FrozenSheet, _ table: TableID, _ code: String) -> String? {
    sheet.tables.first { $0.id == table.rawValue }?.rows.first { $0.code == code }?.cells[0]
  }

  private func opened(_ story: inout GivenWhenThen, by authors: [Author]) -> [String] {
    authors.map { story.when(SampleEntries.openCase(), by: $0).number ?? "" }
  }

  @Test func `cases of one body alone are shown only with its agreement`() throws {
    var alone = GivenWhenThen()
    _ = opened(&alone, by: [Sample.nora, Sample.nora, Sample.nils, Sample.nora])
    #expect(cell(try sheet(alone), .keyFigures, "cases_opened") == ".")
    #expect(cell(try sheet(alone), .needs, "legal_advice") == ".")
    #expect(cell(try sheet(alone, agreed: true), .keyFigures, "cases_opened") == "4")
    var together = GivenWhenThen()
    let numbers = opened(&together, by: [Sample.nora, Sample.nora, Sample.sara, Sample.sara])
    #expect(cell(try sheet(together), .keyFigures, "cases_opened") == "4")
    #expect(cell(try sheet(together), .needs, "legal_advice") == "4")
    // What was erased still stands for its body.
    let ask = RequestErasure(.file(numbers[0]), ground: "subject_request")
    let number = try #require(together.when(ask, by: Sample.nora).number)
    together.today = together.today.adding(days: 3)
    #expect(together.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    #expect(cell(try sheet(together), .keyFigures, "cases_opened") == "4")
  }

  @Test func `several declarations of one person are one person`() throws {
    var story = GivenWhenThen()
    func declare(_ number: String, _ purpose: String, by author: Author) {
      let command = RecordConsent(
        number: number, terms: SampleEntries.terms(purpose: purpose), isGiven: true)
      #expect(story.when(command, by: author).refusal == nil)
    }
    let authors = [Sample.nora, Sample.sara]
    for (number, author) in zip(opened(&story, by: authors), authors) {
      declare(number, "criminal_complaint", by: author)
      declare(number, "case_conference", by: author)
    }
    #expect(cell(try sheet(story, agreed: true), .consents, "police_contact.given") == ".")
    let third = opened(&story, by: [Sample.nora])
    declare(third[0], "criminal_complaint", by: Sample.nora)
    #expect(cell(try sheet(story), .consents, "police_contact.given") == "5")
  }

  @Test func `referrals of one body alone are hidden, with what they add up to`() throws {
    func offered(by authors: [Author]) throws -> FrozenSheet {
      var story = GivenWhenThen()
      for (number, author) in zip(opened(&story, by: authors), authors) {
        let consent = RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true)
        #expect(story.when(consent, by: author).refusal == nil)
        #expect(story.when(SampleEntries.offer(number), by: author).refusal == nil)
      }
      return try sheet(story)
    }
    let alone = try offered(by: [Sample.nora, Sample.nora, Sample.nora, Sample.nora])
    #expect(cell(alone, .keyFigures, "referrals_offered") == ".")
    #expect(cell(alone, .clearingFlow, "police_contact.unconfirmed") == ".")
    let together = try offered(by: [Sample.nora, Sample.sara, Sample.nora, Sample.sara])
    #expect(cell(together, .keyFigures, "referrals_offered") == "4")
    #expect(cell(together, .clearingFlow, "police_contact.unconfirmed") == "4")
  }

  @Test func `a median of one body's cases is hidden too`() throws {
    func closed(by authors: [Author], agreed: Bool = false) throws -> String? {
      var story = GivenWhenThen()
      for (number, author) in zip(opened(&story, by: authors), authors) {
        let close = CloseCase(number: number, closing: Closing(reason: "done"))
        #expect(story.when(close, by: author).refusal == nil)
      }
      return cell(try sheet(story, agreed: agreed), .timeliness, "closing_days")
    }
    let north = [Sample.nora, Sample.nora, Sample.nora, Sample.nora]
    #expect(try closed(by: north + [Sample.nora]) == ".")
    #expect(try closed(by: north + [Sample.nora], agreed: true) == "0")
    #expect(try closed(by: north + [Sample.sara]) == "0")
    #expect(try closed(by: north, agreed: true) == "", "too few values for a median")
  }
}
