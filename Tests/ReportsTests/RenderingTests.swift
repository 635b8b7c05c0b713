import Clearing
import Config
import Foundation
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct RenderingTests {
  private func report(_ language: Language = .german, place: String = "Beispielhausen") throws -> SummarySheet
  {
    var story = GivenWhenThen()
    var entry = SampleEntries.incident()
    entry.core.area = Area(municipality: place)
    story.when(RecordIncident(entry), by: Sample.nora)
    _ = story.anAcceptedReferral()
    let columns = StatisticsColumns(
      story.world(Sample.north), reader: Sample.nora, today: story.today, taxonomy: SampleTaxonomy.lists)
    return HalfYear.report(
      columns, taxonomy: SampleTaxonomy.lists, period: try #require(Period("2026-H1")), language: language)
  }

  @Test func `no line is wider than 80 columns, in both languages`() throws {
    for language in Language.allCases {
      let lines = TextRenderer { $0 }.lines(
        try report(language, place: "Sankt Martin am Langen Weg bei der Großen Brücke, Hintere Weide")
      )
      #expect(lines.count > 40)
      for line in lines { #expect(line.count <= 80) }
    }
  }

  @Test func `a sheet is headed by what it is worth`() throws {
    let lines = TextRenderer { $0 }.lines(try report())
    #expect(lines[0].hasPrefix("Übersicht 1. Halbjahr 2026") && lines[0].hasSuffix("intern"))
    #expect(lines.contains { $0.contains("Mehrfachnennungen") })
    #expect(lines.contains { $0.hasPrefix("  Bedrohung") && $0.hasSuffix("#") })
    let none = TextRenderer { $0 }.lines(.notReleased(Period(year: 2026, half: 1), language: .german))
    #expect(none.count == 2 && none[0].hasSuffix("noch nichts freigegeben"))
  }

  @Test func `foreign text reaches the page through the guard alone`() throws {
    let guarded = TextRenderer { $0.replacing("\u{1B}", with: "?") }
    let text = guarded.text(try report(place: "\u{1B}[31mBöse"))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("?[31mBöse"))
  }

  @Test func `a long label may break behind a slash, and nothing foreign slips in with that`() {
    #expect(HTMLText.breakable("Bus/Bahn") == "Bus/<wbr>Bahn" && HTMLText.breakable("/") == "/<wbr>")
    #expect(HTMLText.breakable("</th>") == "&lt;/<wbr>th&gt;" && HTMLText.breakable("") == "")
  }

  @Test func `programs read codes, labels and counts`() throws {
    let document = JSONRenderer.document(try report())
    let data = try JSONEncoder().encode(document)
    #expect(try JSONDecoder().decode(SummaryDocument.self, from: data) == document)
    #expect(document.tables.map(\.id) == TableID.allCases.map(\.rawValue))
    let key = try #require(document.tables.first)
    #expect(key.id == "key_figures" && key.rows.first?.code == "incidents" && key.rows.first?.count == 2)
    #expect(document.tables.first { $0.id == "motives" }?.unit == "incidents")
    #expect(document.tables.first { $0.id == "clearing_flow" }?.unit == "referrals")
    #expect(String(decoding: data, as: UTF8.self).contains("\"multiple\":true"))
  }

  @Test func `every phrase is said in both languages with the same gaps`() {
    func check(_ phrases: [some Wording]) {
      for phrase in phrases {
        for language in Language.allCases { #expect(!phrase.template(in: language).isEmpty) }
        #expect(phrase.placeholders(in: .german) == phrase.placeholders(in: .english))
      }
    }
    check(ReportPhrase.allCases)
    check(ReferralSheetPhrase.allCases)
    check(ReferralStagePhrase.allCases)
    check(BodyKindPhrase.allCases)
  }
}
