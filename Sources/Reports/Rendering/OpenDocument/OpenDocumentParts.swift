/// The files inside an OpenDocument text, around its body.
enum OpenDocumentParts {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let base = "urn:oasis:names:tc:opendocument:xmlns"

  private static func namespaces(_ names: [String]) -> String {
    names.map { name in
      switch name {
      case "fo": return "xmlns:fo=\"\(base):xsl-fo-compatible:1.0\""
      case "dc": return "xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      default: return "xmlns:\(name)=\"\(base):\(name):1.0\""
      }
    }.joined(separator: " ") + " office:version=\"1.3\""
  }

  /// The list of the files.
  static func manifest(_ type: String) -> String {
    let files = ["content.xml", "styles.xml", "meta.xml"].map {
      "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\"/>"
    }
    return head
      + "<manifest:manifest xmlns:manifest=\"\(base):manifest:1.0\" manifest:version=\"1.3\">"
      + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"\(type)\"/>"
      + files.joined() + "</manifest:manifest>\n"
  }

  /// Title and language.
  static func meta(title: String, language: String) -> String {
    head + "<office:document-meta \(namespaces(["office", "meta", "dc"]))><office:meta>"
      + "<dc:title>\(ODFText.attribute(title))</dc:title><dc:language>\(language)</dc:language>"
      + "</office:meta></office:document-meta>\n"
  }

  /// The name of the style of a column of that many millimetres.
  static func column(_ width: Int) -> String { "Column\(width)" }

  /// The text with the styles of its tables, and of columns of these widths in millimetres.
  static func content(_ body: String, columns: [Int]) -> String {
    head + "<office:document-content \(namespaces(["office", "text", "table", "style", "fo"]))>"
      + "<office:automatic-styles>\(tableStyles)\(columns.map(columnStyle).joined())</office:automatic-styles>"
      + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>\n"
  }

  private static let tableStyles =
    "<style:style style:name=\"Table\" style:family=\"table\">"
    + "<style:table-properties style:width=\"17cm\" table:align=\"margins\"/></style:style>"
    + "<style:style style:name=\"Cell\" style:family=\"table-cell\">"
    + "<style:table-cell-properties fo:border-bottom=\"0.5pt solid #767676\" fo:padding=\"0.08cm\"/></style:style>"

  private static func columnStyle(_ width: Int) -> String {
    "<style:style style:name=\"\(column(width))\" style:family=\"table-column\">"
      + "<style:table-column-properties style:column-width=\"\(width)mm\"/></style:style>"
  }

  /// Page, headings, paragraphs, in the language of the text.
  static func styles(_ language: String) -> String {
    let country = language == "de" ? "DE" : "GB"
    return head
      + "<office:document-styles \(namespaces(["office", "text", "style", "fo"]))><office:styles>"
      + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-size=\"11pt\" "
      + "fo:font-family=\"'Liberation Sans', Arial, sans-serif\" fo:language=\"\(language)\" fo:country=\"\(country)\"/>"
      + "</style:default-style>"
      + paragraph("Standard", parent: nil, "", "")
      + paragraph("Text_20_body", display: "Text body", "fo:margin-bottom=\"0.2cm\"", "")
      + paragraph("Title", "fo:margin-bottom=\"0.4cm\"", "fo:font-size=\"18pt\" fo:font-weight=\"bold\"")
      + (1...3).map(heading).joined()
      + paragraph("CellText", "", "")
      + paragraph("Number", "fo:text-align=\"end\"", "")
      + paragraph("Head", "fo:keep-with-next=\"always\"", "fo:font-weight=\"bold\"")
      + paragraph("HeadNumber", "fo:text-align=\"end\"", "fo:font-weight=\"bold\"")
      + "</office:styles><office:automatic-styles><style:page-layout style:name=\"A4\">"
      + "<style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin=\"2cm\"/>"
      + "</style:page-layout></office:automatic-styles><office:master-styles>"
      + "<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"/></office:master-styles>"
      + "</office:document-styles>\n"
  }

  private static func heading(_ level: Int) -> String {
    paragraph(
      "Heading_20_\(level)", display: "Heading \(level)",
      "fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.15cm\" fo:keep-with-next=\"always\"",
      "fo:font-size=\"\(16 - 2 * level)pt\" fo:font-weight=\"bold\"", outline: level)
  }

  private static func paragraph(
    _ name: String, display: String? = nil, parent: String? = "Standard", _ paragraph: String, _ text: String,
    outline: Int? = nil
  ) -> String {
    "<style:style style:name=\"\(name)\" style:family=\"paragraph\""
      + (display.map { " style:display-name=\"\($0)\"" } ?? "")
      + (parent.map { " style:parent-style-name=\"\($0)\"" } ?? "")
      + (outline.map { " style:default-outline-level=\"\($0)\"" } ?? "")
      + "><style:paragraph-properties \(paragraph)/><style:text-properties \(text)/></style:style>"
  }
}
