import Clearing
import Config

/// A sheet as an editable OpenDocument text.
public enum ODTRenderer {
  /// The file's bytes.
  public static func bytes(_ sheet: SummarySheet) -> [UInt8] {
    var document = OpenDocumentText(title: sheet.heading, language: sheet.language)
    document.paragraph(sheet.standingText)
    for note in sheet.notes { document.paragraph(note) }
    for table in sheet.tables { add(table, of: sheet, to: &document) }
    if let findings = sheet.findingsPart { add(findings, level: 1, to: &document) }
    if !sheet.annex.isEmpty { document.heading(ReportPhrase.annex.text(in: sheet.language)) }
    for part in sheet.annex { add(part, level: 2, to: &document) }
    return document.bytes
  }

  private static func add(_ part: AnnexPart, level: Int, to document: inout OpenDocumentText) {
    document.heading(part.title, level: level)
    for line in part.lines { document.paragraph(line) }
  }

  private static func add(_ table: ReportTable, of sheet: SummarySheet, to document: inout OpenDocumentText) {
    document.heading(table.title)
    document.paragraph(ReportPhrase.unitLine.text(in: sheet.language, ["unit": table.unitText]))
    let columns = table.columns
    let header =
      [ReportPhrase.rowHeader.text(in: sheet.language)] + columns.map { table.heading($0, sheet.period) }
    var rows: [[String]] = []
    var group: String?
    for row in table.rows {
      if let name = row.group, name != group { rows.append([name]) }
      group = row.group
      rows.append([row.label] + columns.map { row[$0].text })
    }
    document.table(header: header, rows: rows, isNumeric: true)
  }
}
