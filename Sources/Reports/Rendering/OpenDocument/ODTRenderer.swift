import Clearing
import Config

/// A sheet as an editable OpenDocument text.
public enum ODTRenderer {
  /// The file's bytes.
  public static func bytes(_ sheet: SummarySheet) -> [UInt8] {
    var document = OpenDocumentText(title: sheet.heading, language: sheet.language)
    document.paragraph(sheet.standingText)
    if let note = sheet.noteText { document.paragraph(note) }
    for table in sheet.tables { add(table, of: sheet, to: &document) }
    return document.bytes
  }

  private static func add(_ table: ReportTable, of sheet: SummarySheet, to document: inout OpenDocumentText) {
    document.heading(table.title)
    document.paragraph(ReportPhrase.unitLine.text(in: sheet.language, ["unit": table.unitText]))
    let header =
      [ReportPhrase.rowHeader.text(in: sheet.language)] + table.periods(sheet.period).map(\.description)
    var rows: [[String]] = []
    var group: String?
    for row in table.rows {
      if let name = row.group, name != group { rows.append([name]) }
      group = row.group
      rows.append([row.label] + table.counts(of: row).map { $0.map(String.init) ?? "" })
    }
    document.table(header: header, rows: rows, isNumeric: true)
  }
}
