import Clearing
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// The words of the bodies in every form of a summary.
struct FindingPartTests {
  private func story() -> GivenWhenThen {
    var story = GivenWhenThen()
    let texts = [
      SampleEntries.finding(.example, "Frau X <wartet>.", ground: .composite),
      SampleEntries.finding(.proposal, "Dolmetschen am Empfang.", audience: .public),
      SampleEntries.finding(.finding, "Noch nicht geprüft."),
    ]
    for (place, text) in texts.enumerated() {
      let number = story.when(text, by: Sample.nora).number ?? ""
      if place < 2 { story.when(ReviewFinding(number: number), by: Sample.nils) }
    }
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora)
    return story
  }

  private func frozen(_ period: String, _ audience: Audience) throws -> FrozenSheet {
    let story = story()
    let known = KnownState(
      Desk(
        world: story.world(Sample.office), reader: Sample.olga, memberName: "", today: story.today,
        now: story.now, taxonomy: SampleTaxonomy.lists, procedure: Sample.procedure, isRehearsal: true))
    let wanted = try #require(Period(period))
    return try #require(SummaryMaking.frozen(SummaryRequest(wanted, audience), known)).sheet
  }

  @Test
  func `reviewed words stand in the sheet of their half-year and year, for the readers they are meant for`()
    throws
  {
    #expect(try frozen("2026-H1", .alliance).findings?.map(\.kind) == [.proposal, .example])
    #expect(try frozen("2026", .alliance).findings?.count == 2)
    #expect(try frozen("2026-H1", .public).findings?.map(\.kind) == [.proposal])
    #expect(try frozen("2025-H2", .alliance).findings == nil)
    #expect(try frozen("2026-H1", .alliance).givers.contains(Sample.north))
  }

  @Test func `every form says what they are, in both languages, guarded`() throws {
    let frozen = try frozen("2026-H1", .alliance)
    let german = SummarySheet(frozen, language: .german, standing: .draft(.alliance), marks: [])
    let english = SummarySheet(frozen, language: .english, standing: .draft(.alliance), marks: [])
    let text = TextRenderer(guarded: { $0 }).text(german)
    #expect(text.contains("Strukturelle Befunde und Vorschläge"))
    #expect(text.contains("Vorschlag: Dolmetschen am Empfang."))
    #expect(text.contains("Beispiel (erfunden, aus mehreren zusammengesetzt): Frau X <wartet>."))
    let page = HTMLRenderer.page(german)
    #expect(page.contains("<section id=\"findings\">") && page.contains("href=\"#findings\""))
    #expect(page.contains("Frau X &lt;wartet&gt;.") && !page.contains("<wartet>"))
    #expect(HTMLRenderer.page(english).contains("Proposal: No interpreters."))
    let odt = String(decoding: ODTRenderer.bytes(german), as: UTF8.self)
    #expect(odt.contains("Vorschlag: Dolmetschen am Empfang."))
    let csv = CSVRenderer.text(german)
    #expect(csv.contains("findings,Strukturelle Befunde und Vorschläge,text,no,Vorschlag,proposal,"))
    let json = JSONRenderer.document(german)
    #expect(json.findings?.map(\.kind) == ["proposal", "example"])
    #expect(json.findings?.last?.ground == "composite")
    for output in [text, page, csv, odt] {
      #expect(
        !output.contains("Noch nicht geprüft") && !output.contains("V-26-") && !output.contains("B-26-"))
    }
  }
}
