import Clearing

/// A sheet as comma-separated lines, one for each row and period: easy to filter and to draw from in a spreadsheet.
public enum CSVRenderer {
  /// The lines with their ends (CR LF); the first names the columns.
  public static func text(_ sheet: SummarySheet) -> String {
    let lines = sheet.tables.flatMap { table in
      table.rows.flatMap { row in
        zip(table.periods(sheet.period), table.counts(of: row)).compactMap { period, count in
          count.map { line(table, row, period, $0) }
        }
      }
    }
    return ([columns] + lines).map { $0.map(CSVText.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static let columns = [
    "table", "title", "unit", "multiple", "group", "code", "label", "period", "count", "at_least",
  ]

  private static func line(_ table: ReportTable, _ row: ReportRow, _ period: Period, _ count: Int) -> [String]
  {
    [
      table.id.rawValue, table.title, table.unit.rawValue, table.isMultiple ? "yes" : "no", row.group ?? "",
      row.code, row.label, period.description, String(count), row.isAtLeast ? "yes" : "no",
    ]
  }
}
