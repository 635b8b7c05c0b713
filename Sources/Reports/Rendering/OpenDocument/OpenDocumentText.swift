import Config

/// An editable text in the OpenDocument format (ISO/IEC 26300, version 1.3): headings, paragraphs and tables.
public struct OpenDocumentText {
  private let title: String
  private let language: Language
  private var body = ""
  private var tables = 0
  /// Widths of columns that are used, in millimetres.
  private var widths: Set<Int> = []
  /// The page's width between its margins, and that of a column of numbers, in millimetres.
  private static let (pageWidth, numberWidth) = (170, 26)

  /// An empty text with a title, which also stands at the top.
  public init(title: String, language: Language) {
    self.title = title
    self.language = language
    body += "<text:p text:style-name=\"Title\">\(ODFText.content(title))</text:p>"
  }

  /// Adds a heading of level 1 to 3.
  public mutating func heading(_ text: String, level: Int = 1) {
    body +=
      "<text:h text:style-name=\"Heading_20_\(level)\" text:outline-level=\"\(level)\">\(ODFText.content(text))</text:h>"
  }

  /// Adds a paragraph.
  public mutating func paragraph(_ text: String) {
    body += "<text:p text:style-name=\"Text_20_body\">\(ODFText.content(text))</text:p>"
  }

  /// Adds a table whose first column holds words; the others hold numbers when `isNumeric`, and are then set to the right.
  ///
  /// The header is repeated on each page; shorter rows are filled up.
  public mutating func table(header: [String], rows: [[String]], isNumeric: Bool = false) {
    tables += 1
    func cells(_ texts: [String], _ first: String, _ other: String) -> String {
      let filled = texts + Array(repeating: "", count: max(0, header.count - texts.count))
      return filled.enumerated().map { place, text in
        "<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">"
          + "<text:p text:style-name=\"\(place == 0 ? first : other)\">\(ODFText.content(text))</text:p></table:table-cell>"
      }.joined()
    }
    let widths = Self.widths(header.count, isNumeric: isNumeric)
    self.widths.formUnion(widths)
    let columns = widths.map { "<table:table-column table:style-name=\"\(OpenDocumentParts.column($0))\"/>" }
      .joined()
    body += "<table:table table:name=\"Table\(tables)\" table:style-name=\"Table\">\(columns)"
    body +=
      "<table:table-header-rows><table:table-row>\(cells(header, "Head", isNumeric ? "HeadNumber" : "Head"))"
      + "</table:table-row></table:table-header-rows>"
    let other = isNumeric ? "Number" : "CellText"
    for row in rows { body += "<table:table-row>\(cells(row, "CellText", other))</table:table-row>" }
    body += "</table:table><text:p text:style-name=\"Text_20_body\"/>"
  }

  private static func widths(_ count: Int, isNumeric: Bool) -> [Int] {
    guard count > 0 else { return [] }
    guard isNumeric else { return Array(repeating: pageWidth / count, count: count) }
    let numbers = min(numberWidth, pageWidth / (count + 1))
    return [pageWidth - numbers * (count - 1)] + Array(repeating: numbers, count: count - 1)
  }

  /// The file: a ZIP archive whose first entry names the type.
  public var bytes: [UInt8] {
    var zip = StoredZip()
    let type = "application/vnd.oasis.opendocument.text"
    zip.add("mimetype", Array(type.utf8))
    zip.add("META-INF/manifest.xml", Array(OpenDocumentParts.manifest(type).utf8))
    zip.add("content.xml", Array(OpenDocumentParts.content(body, columns: widths.sorted()).utf8))
    zip.add("styles.xml", Array(OpenDocumentParts.styles(language.rawValue).utf8))
    zip.add("meta.xml", Array(OpenDocumentParts.meta(title: title, language: language.rawValue).utf8))
    return zip.bytes
  }
}
