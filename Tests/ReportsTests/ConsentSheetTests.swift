import Clearing
import Config
import Foundation
import ReadModel
import Reports
import Rulebook
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// The consent form on paper.
struct ConsentSheetTests {
  private func form(
    to recipient: BodyID, _ language: Language, name: String? = nil, personLanguage: String? = nil
  ) throws -> ConsentSheet {
    let texts = try ConsentTextsFile.read(EmbeddedFile.consentTexts.text, name: "x")
    let question = ConsentSheet.Question(
      from: Sample.north, to: recipient, purpose: "criminal_complaint", classes: [.facts, .contact],
      fileNumber: "BN-26-0001", name: name, validUntil: Sample.friday, personLanguage: personLanguage)
    return ConsentSheet(
      question, texts: texts, directory: Directory(GivenWhenThen().world(Sample.north)),
      taxonomy: SampleTaxonomy.lists, language: language)
  }

  @Test func `it says who gets what for what, that no has no consequences, and how to withdraw`() throws {
    let text = try form(to: Sample.south, .german).text { $0 }.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for part in [
      "Beratung Nord", "Beratung Süd", "[ ] was geschehen ist (K2)", "[ ] Kontaktdaten (K4)",
      "Das hat keine Nachteile", "jederzeit ohne Angabe von Gründen widerrufen", "Unterschrift ____",
      "Entbindung von der Schweigepflicht", "Fassung 2026-1", "juristisch zu prüfen", "27.03.2026",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(!text.contains("muss ermitteln") && !text.contains("(K5)"))
  }

  @Test func `towards the police it says that they must investigate, and asks for it to be understood`()
    throws
  {
    let german = try form(to: Sample.police, .german).text { $0 }
    #expect(german.contains("Die Polizei muss ermitteln") && german.contains("[ ] Mir wurde erklärt"))
    let english = try form(to: Sample.police, .english, personLanguage: "fr").text { $0 }
    #expect(english.contains("The police must investigate") && english.contains("La police doit"))
    let without = try form(to: Sample.police, .english, personLanguage: "ar").text { $0 }
    #expect(without.contains("There is no text in this language"))
  }

  @Test func `no name is on it unless it was asked for, and foreign text is text`() throws {
    #expect(!(try form(to: Sample.south, .german).html()).contains("Amal"))
    let named = try form(to: Sample.south, .german, name: "<b>Amal</b> \u{202E}").html()
    #expect(named.contains("&lt;b&gt;Amal&lt;/b&gt; [U+202E]") && !named.contains("<b>"))
  }

  @Test(arguments: [Language.german, .english]) func `the page stands alone on A4`(_ language: Language)
    throws
  {
    let page = try form(to: Sample.police, language).html()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("size: A4") && page.contains("@media print"))
    for outside in ["http://", "https://", "src=", "href=", "<link", "@import", "url(", "<script"] {
      #expect(!page.contains(outside))
    }
  }

  @Test func `a faulty file of texts is an error with its line`() throws {
    let text = EmbeddedFile.consentTexts.text
    let spoilt = [
      text.replacing("language: fr", with: "language: de"),
      text.replacing("language: de", with: "language: xx"),
      text.replacing("    release:\n", with: "    relase:\n", maxReplacements: 1),
    ]
    for wrong in spoilt {
      #expect(throws: RulebookError.self) { try ConsentTextsFile.read(wrong, name: "x") }
    }
  }
}
