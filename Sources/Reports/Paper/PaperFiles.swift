extension Paper {
  /// The paper as an editable OpenDocument text.
  public func odt() -> [UInt8] {
    var document = OpenDocumentText(title: title, language: language)
    for block in blocks {
      switch block {
      case .heading(let text, let level): document.heading(text, level: level)
      case .paragraph(let text): document.paragraph(text)
      case .signature(let text):
        for line in ["", "", String(repeating: "_", count: 40), text] { document.paragraph(line) }
      case .facts(let facts): for fact in facts { document.paragraph("\(fact.label): \(fact.value)") }
      case .table(let table): document.table(header: table.header, rows: table.rows)
      }
    }
    return document.bytes
  }

  /// The paper's table as CSV (RFC 4180) with a header.
  public func csv() -> String {
    ([sheet.header] + sheet.rows).map {
      $0.map { CSVText.cell(VisibleText.spelled($0)) }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}
