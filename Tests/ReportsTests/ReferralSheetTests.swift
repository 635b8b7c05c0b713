import Clearing
import Config
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct ReferralSheetTests {
  private func story(narrative: String = "Vor dem Laden bedroht.", place: String = "Beispielhausen") -> (
    GivenWhenThen, String
  ) {
    var story = GivenWhenThen()
    var open = SampleEntries.openCase()
    open.incident?.narrative = narrative
    open.cover.place = place
    let number = story.when(open, by: Sample.nora).number ?? ""
    story.when(RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora)
    let referral = story.when(SampleEntries.offer(number), by: Sample.nora).number ?? ""
    return (story, referral)
  }

  private func sheet(
    _ story: GivenWhenThen, _ number: String, _ reader: Author, _ language: Language = .german
  ) throws -> ReferralSheet {
    let world = story.world(reader.body)
    let view = try #require(ReferralView(number: number, world, reader: reader, today: story.today))
    return ReferralSheet(
      view, directory: Directory(world), taxonomy: SampleTaxonomy.lists, language: language)
  }

  @Test func `before acceptance the recipient prints the offer sheet alone`() throws {
    let (story, number) = story()
    let text = try sheet(story, number, Sample.paul).text { $0 }
    #expect(
      text.contains("Übergabe \(number)") && text.contains("Beratung Nord") && text.contains("07.04.2026"))
    #expect(text.contains("Der Inhalt ist für diese Stelle nicht offen."))
    for secret in ["Amal", "0170", "bedroht", "Bitte um Anzeige"] { #expect(!text.contains(secret)) }
    #expect(!(try sheet(story, number, Sample.paul).html()).contains("Amal"))
  }

  @Test func `after acceptance it prints the content and the answer`() throws {
    var (story, number) = story()
    story.when(AcceptReferral(number: number, reference: "ST/1"), by: Sample.paul)
    story.when(
      ReportReferral(number: number, outcome: "complaint_taken", text: "Aufgenommen."), by: Sample.paul)
    let text = try sheet(story, number, Sample.pia).text { $0 }
    for part in [
      "Amal Beispiel", "0170 000000", "Vor dem Laden bedroht.", "Bitte um Anzeige.", "ST/1",
      "Anzeige aufgenommen",
      "Aufgenommen.", "26.03.2026", "Rassismus", "rückgemeldet",
    ] { #expect(text.contains(part)) }
    for line in text.split(separator: "\n") { #expect(line.count <= 80) }
    let english = try sheet(story, number, Sample.pia, .english)
    #expect(english.text { $0 }.contains("2026-04-07") && english.html().contains("<html lang=\"en\">"))
  }

  @Test func `foreign text is text on the page, never markup`() throws {
    let nasty = "<script>alert('x')</script> & \"y\" \u{202E}umgedreht \u{1B}[31m"
    let (story, number) = story(narrative: nasty, place: "<img src=x onerror=alert(1)>")
    let page = try sheet(story, number, Sample.nora).html()
    for raw in ["<script", "<img", "\u{202E}", "\u{1B}", "alert('x')"] { #expect(!page.contains(raw)) }
    #expect(
      page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot; [U+202E]umgedreht"))
    #expect(page.contains("[U+001B][31m"))
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;"))
  }

  @Test func `the page stands alone`() throws {
    let (story, number) = story()
    let page = try sheet(story, number, Sample.nora).html()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">"))
    #expect(page.contains("size: A4") && page.contains("prefers-color-scheme: dark"))
    for outside in ["http://", "https://", "src=", "href=", "<link", "@import", "url("] {
      #expect(!page.contains(outside))
    }
  }

  @Test func `text output passes the guard line by line`() throws {
    let (story, number) = story(narrative: "eins\u{1B}[2J\nzwei")
    let text = try sheet(story, number, Sample.nora).text { line in
      #expect(!line.contains("\n"))
      return line.replacing("\u{1B}", with: "?")
    }
    #expect(text.contains("eins?[2J\n") && !text.contains("\u{1B}"))
  }
}
