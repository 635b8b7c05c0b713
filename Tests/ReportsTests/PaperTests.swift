import Clearing
import Config
import Foundation
import FoundationXML
import Testing

@testable import Reports

/// A sheet as page, as editable text and as lines for a spreadsheet.
struct PaperTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\" onload=\"x", "=HYPERLINK(1)", "\u{202E}gnudnif", "a\u{0}b\u{1B}[31m",
    "zwei  Leerzeichen\tund\nZeilen", "]]>&amp;", "'", "\u{200B}-1", "@SUM(A1)", "", " ",
    "Zeile \"eins\", zwei",
  ]

  private func sheet(_ labels: [String], _ language: Language = .german) throws -> SummarySheet {
    let rows = labels.enumerated().map { place, label in
      ReportRow(
        code: "c\(place)", label: label, count: place, previous: 2 * place,
        yearBefore: place % 2 == 0 ? 1 : nil,
        isAtLeast: place == 1, group: place < 3 ? nil : label)
    }
    let table = ReportTable(
      id: .districts, unit: .incidents, isMultiple: false, title: "Gemeinden", unitText: "Vorfälle",
      rows: rows)
    return SummarySheet(
      standing: .intern, period: try #require(Period("2026-H1")), language: language, tables: [table])
  }

  private func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }

  @Test func `a page holds each count twice, as a bar and in the table, and nothing that acts`() throws {
    let page = HTMLRenderer.page(try sheet(Self.hostile))
    #expect(!page.contains("<script") && !page.contains("onload=\"") && !page.contains("\u{202E}"))
    #expect(
      !page.contains("http:") && !page.contains("https:") && !page.contains("url("), "needs nothing else")
    #expect(page.matches(of: #/<th scope="row">/#).count == Self.hostile.count)
    #expect(page.matches(of: #/<rect\ /#).count == Self.hostile.count)
    #expect(isWellFormed(page.replacing(#/<!DOCTYPE html>\n|<meta [^>]*>/#, with: "")))
  }

  @Test func `a bar is as long as its share of the longest one`() throws {
    let counts = [7, 0, 3, 1, 14, 13]
    let rows = counts.map { ReportRow(code: "c", label: "Wort", count: $0, previous: nil, yearBefore: nil) }
    let table = ReportTable(
      id: .acts, unit: .incidents, isMultiple: true, title: "Taten", unitText: "Vorfälle", rows: rows)
    let svg = try #require(BarChart(table: table, description: "Taten").svg)
    let widths = svg.matches(of: #/<rect [^>]*width="([0-9.]+)%"/#).compactMap { Double($0.1) }
    #expect(widths.count == counts.count)
    for (count, width) in zip(counts, widths) {
      #expect(abs(width - 45 * Double(count) / 14) < 0.0001, "a pixel in a thousand at most")
    }
  }

  @Test func `nothing is drawn where there is nothing to compare`() throws {
    let row = ReportRow(code: "c", label: "Wort", count: 0, previous: 3, yearBefore: nil)
    for unit in [CountUnit.incidents, .various] {
      let table = ReportTable(
        id: .acts, unit: unit, isMultiple: false, title: "Taten", unitText: "Vorfälle", rows: [row])
      #expect(BarChart(table: table, description: "Taten").svg == nil)
    }
  }

  @Test func `labels are broken where a reader would break them, and lose nothing`() {
    #expect(BarChart.lines("Online-Hass (Kommentar, Gruppe)") == ["Online-Hass", "(Kommentar, Gruppe)"])
    #expect(BarChart.lines("Diskriminierung/Benachteiligung") == ["Diskriminierung/", "Benachteiligung"])
    #expect(BarChart.lines("Verfassungswidrige Kennzeichen") == ["Verfassungswidrige", "Kennzeichen"])
    #expect(BarChart.lines("") == [""])
    for label in Self.hostile + ["Donaudampfschifffahrtsgesellschaftskapitän"] {
      let lines = BarChart.lines(label)
      #expect(lines.allSatisfy { $0.count <= 19 })
      let joined = lines.joined().filter { $0 != " " && $0 != "-" }
      #expect(joined == label.filter { $0 != " " && $0 != "-" })
    }
  }

  @Test func `a cell comes back as the text that it was made from, and starts no formula`() {
    for text in Self.hostile + ["-1", "+49 3643", "'=1", "''", "\u{FEFF}=1", "1", "Übergabe", "\t", "\r\n"] {
      let cell = CSVText.cell(text)
      let field =
        cell.first == "\"" ? String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"") : cell
      #expect(CSVText.text(of: field) == text)
      #expect(!["=", "+", "-", "@", "\t", "\r"].contains(field.unicodeScalars.first.map(String.init) ?? ""))
    }
  }

  @Test func `the lines for a spreadsheet name table, period and unit with every count`() throws {
    let lines = CSVRenderer.text(try sheet(["Nordheim", "=1"])).components(separatedBy: "\r\n")
    #expect(lines.first == "table,title,unit,multiple,group,code,label,period,as_released,count,at_least")
    #expect(lines.dropFirst().first == "districts,Gemeinden,incidents,no,,c0,Nordheim,2026-H1,no,0,no")
    #expect(lines.contains("districts,Gemeinden,incidents,no,,c1,'=1,2025-H2,no,2,yes"))
    #expect(lines.count == 7 && lines.last == "", "no line where a count means nothing")
  }

  @Test func `an OpenDocument text begins with its type and holds well-formed parts`() throws {
    let parts = try Self.entries(ODTRenderer.bytes(try sheet(Self.hostile)))
    #expect(
      parts.map(\.name) == ["mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml"])
    #expect(parts.first?.text == "application/vnd.oasis.opendocument.text")
    for part in parts.dropFirst() { #expect(isWellFormed(part.text), "\(part.name)") }
    let content = try #require(parts.first { $0.name == "content.xml" }).text
    #expect(content.contains("zwei <text:s text:c=\"1\"/>Leerzeichen<text:tab/>und<text:line-break/>Zeilen"))
    #expect(!content.contains("\u{202E}") && content.contains("[U+202E]gnudnif"))
  }

  @Test func `the same sheet gives the same bytes in every form`() throws {
    let sheet = try sheet(Self.hostile, .english)
    #expect(ODTRenderer.bytes(sheet) == ODTRenderer.bytes(sheet))
    #expect(HTMLRenderer.page(sheet) == HTMLRenderer.page(sheet))
  }

  @Test func `the checksum is the one that ZIP asks for`() {
    #expect(CRC32.sum(Array("123456789".utf8)) == 0xCBF4_3926, "the check value of the catalogue of CRCs")
    #expect(CRC32.sum([]) == 0)
  }

  /// Reads an archive by its directory at the end.
  private static func entries(_ zip: [UInt8]) throws -> [(name: String, text: String)] {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(zip[place + $1]) << (8 * $1) }
    }
    let end = zip.count - 22
    #expect(Array(zip[end..<end + 4]) == Array("PK\u{5}\u{6}".utf8))
    var place = number(end + 16, 4)
    return try (0..<number(end + 10, 2)).map { _ in
      try #require(Array(zip[place..<place + 4]) == Array("PK\u{1}\u{2}".utf8))
      let (size, name, start) = (number(place + 24, 4), number(place + 28, 2), number(place + 42, 4))
      let names = String(decoding: zip[place + 46..<place + 46 + name], as: UTF8.self)
      let body = Array(zip[start + 30 + name..<start + 30 + name + size])
      #expect(CRC32.sum(body) == UInt32(number(place + 16, 4)))
      #expect(Array(zip[start..<start + 4]) == Array("PK\u{3}\u{4}".utf8))
      place += 46 + name
      return (names, String(decoding: body, as: UTF8.self))
    }
  }
}
