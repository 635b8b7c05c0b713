import Foundation
import TestSupport
import Testing

/// Papers of cities, entered through the program and printed again with the same content.
@Suite("Papers of cities") struct DecisionPaperTests {
  private static let now = ["--now", "2026-03-27T10:00"]

  private func paper(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Papers")
    return try String(contentsOf: folder.appending(path: name + ".yaml"), encoding: .utf8)
  }

  private func enter(_ demo: DemoData, _ city: String, number: String) throws {
    let chair = demo.member("chair")
    let recorded = try demo.lotse(
      chair, ["decision", "record", "--file", "-"] + Self.now, input: try paper(city + "-decision"))
    #expect(recorded.code == 0, "\(recorded.errors)")
    let reported = try demo.lotse(
      chair, ["decision", "report", number, "--file", "-"] + Self.now, input: try paper(city + "-report"))
    #expect(reported.code == 0, "\(reported.errors)")
  }

  /// The letters and digits of a text, so that line breaks, quotation marks and markup do not count.
  private func content(_ text: String) -> String {
    let bare = text.replacing(/<[^>]*>|&[a-z]+;|&#[0-9]+;/, with: " ")
    return String(bare.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
  }

  private func printed(_ demo: DemoData, _ number: String, _ format: String) throws -> LotseRun {
    try demo.lotse(
      demo.member("clearing_officer"),
      ["decision", "show", number, "--report", "last", "--format", format] + Self.now)
  }

  /// Every paragraph of a document stands in the printed one, in its order.
  private func holds(_ printed: String, _ paragraphs: [String]) {
    var rest = content(printed)[...]
    for paragraph in paragraphs.map(content) where !paragraph.isEmpty {
      guard let place = rest.range(of: paragraph) else {
        Issue.record("missing, or in another order: \(paragraph.prefix(60))")
        return
      }
      rest = rest[place.upperBound...]
    }
  }

  @Test func `Dresden's control of A0167/15 comes out again, mandate by mandate`() throws {
    let demo = try DemoData()
    try enter(demo, "dresden", number: "a0167/15")
    let wanted = [
      "Beschlusskontrolle zu A0167/15 (Sitzungsnummer: SR/026/2016)", "vertraulich",
      "Landeshauptstadt Dresden Der Oberbürgermeister", "An alle Fraktionen", "(OB) INAUSLB",
      "20. Oktober 2017",
      "Mitgliedschaft der Stadt Dresden in der UNESCO-Städtekoalition gegen Rassismus",
      "Sehr geehrte Damen und Herren", "folgender Zwischenstand", "Der Oberbürgermeister wird beauftragt",
      "1. zeitnah den notwendigen Antrag beim Lenkungsausschuss",
      "vgl. Beschlusskontrolle zu A0167/15 vom 13. März 2017", "2. geeignete Maßnahmen einzuleiten",
      "ca. 1.000 zivilgesellschaftlichen Akteurinnen und Akteuren", "3. gesellschaftliche Akteure",
      "Projektschmiede gGmbH, koordiniert.", "4. Maßnahmen zur Umsetzung des 10-Punkte-Aktionsplanes",
      "etwa 55 beteiligten Personen", "Marwa El-Sherbini Stipendiums",
      "nächste Beschlusskontrolle: 29. September 2018", "Mit freundlichen Grüßen", "Dirk Hilbert",
    ]
    for format in ["text", "html"] {
      let run = try printed(demo, "A0167/15", format)
      #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
      holds(run.output, wanted)
    }
    let list = try demo.list(demo.member("chair"), ["decision", "list", "--overdue"] + Self.now, "mandates")
    #expect(list.count == 3, "three mandates stay open, and the control of 2018 has passed")
    #expect(list.allSatisfy { $0["next_control"] as? String == "2018-09-29" })
  }

  @Test(
    .enabled(if: SharedFolder.url("background") != nil, "LOTSE_SHARED names no folder with the documents"))
  func `every line of Dresden's document stands in the printed one, in its order`() throws {
    let demo = try DemoData()
    try enter(demo, "dresden", number: "A0167/15")
    let url = try #require(SharedFolder.url("background/000_08f51787f5197a92.txt"))
    let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("Sehr geehrte") })
    holds(try printed(demo, "A0167/15", "text").output, Array(lines[start...]))
  }

  @Test func `Erfurt's 0565/23 comes out again: not pursued, with reasons and with what happens instead`()
    throws
  {
    let demo = try DemoData()
    try enter(demo, "erfurt", number: "DS 0112/23")
    let wanted = [
      "0565/23", "20. März 2023", "Dienstberatung OB, 20. März 2023, nicht öffentlich",
      "Ausschuss für öffentliche Ordnung, Sicherheit, Ortsteile und Ehrenamt, 4. Mai 2023, öffentlich",
      "Einschätzung zur Teilnahme am Modellprojekt", "nicht weiterverfolgt", "Sachverhalt", "Modul 1:",
      "Modul 3:",
      "Bestandsanalyse", "M3", "Problemlagen", "Das Projekt ist kostenfrei", "Fazit",
      "Eine Bewerbung zur Teilnahme am Projekt wird nicht empfohlen", "gez. A. Bausewein",
    ]
    for format in ["text", "html"] { holds(try printed(demo, "DS0112/23", format).output, wanted) }
    #expect(
      try demo.list(demo.member("chair"), ["decision", "list", "--open"] + Self.now, "mandates").isEmpty)
    let json = try demo.lotse(
      demo.member("counsellor"), ["decision", "show", "DS 0112/23", "--json"] + Self.now
    ).json()
    let mandates = try #require(json["mandates"] as? [[String: Any]])
    #expect(mandates.first?["status"] as? String == "not_pursued" && json["next_control"] == nil)
  }

  @Test(
    .enabled(if: SharedFolder.url("background") != nil, "LOTSE_SHARED names no folder with the documents"))
  func `every line of Erfurt's document stands in the printed one, in its order`() throws {
    let demo = try DemoData()
    try enter(demo, "erfurt", number: "DS 0112/23")
    let url = try #require(SharedFolder.url("background/002_94fca96c5269196d.txt"))
    let text = try String(contentsOf: url, encoding: .utf8)
    let body = try #require(text.range(of: "Sachverhalt"))
    let end = try #require(text.range(of: "Anlagenverzeichnis"))
    let lines = text[body.lowerBound..<end.lowerBound].components(separatedBy: "\n")
    holds(try printed(demo, "DS 0112/23", "text").output, lines)
  }
}
