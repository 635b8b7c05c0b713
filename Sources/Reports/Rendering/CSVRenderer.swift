import Clearing

/// A sheet as comma-separated lines, one for each row and period: easy to filter and to draw from in a spreadsheet.
public enum CSVRenderer {
  /// The lines with their ends (CR LF); the first names the columns.
  public static func text(_ sheet: SummarySheet) -> String {
    let lines = sheet.tables.flatMap { table in
      table.rows.flatMap { row in
        table.columns.compactMap { column in
          row[column] == .absent ? nil : line(table, row, column, sheet)
        }
      }
    }
    return ([columns] + lines + findings(sheet) + notes(sheet)).map {
      $0.map { CSVText.cell(VisibleText.spelled($0)) }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// Words of the bodies: what they are is the code, and there is no count.
  private static func findings(_ sheet: SummarySheet) -> [[String]] {
    sheet.findings.map { finding in
      [
        "findings", sheet.findingsPart?.title ?? "", "text", "no", sheet.words(finding.kind, finding.ground),
        finding.kind.rawValue, sheet.text(finding), sheet.period.description,
        sheet.standing.isReleased ? "yes" : "no", "", "no",
      ]
    }
  }

  /// What has to be said about figures for others stands in the title of lines of their own, without any count.
  private static func notes(_ sheet: SummarySheet) -> [[String]] {
    guard let audience = sheet.standing.audience, audience != .internal else { return [] }
    return ([sheet.standingText] + sheet.notes).map { note in
      ["note", note] + Array(repeating: "", count: columns.count - 2)
    }
  }

  private static let columns = [
    "table", "title", "unit", "multiple", "group", "code", "label", "period", "as_released", "count",
    "at_least",
  ]

  /// A hidden count is a dot, as the statistical offices print it.
  private static func line(
    _ table: ReportTable, _ row: ReportRow, _ column: ReportColumn, _ sheet: SummarySheet
  ) -> [String] {
    [
      table.id.rawValue, table.title, table.unit.rawValue, table.isMultiple ? "yes" : "no", row.group ?? "",
      row.code, row.label, column.period(sheet.period).description, column.isReleased ? "yes" : "no",
      row[column].text, row.isAtLeast ? "yes" : "no",
    ]
  }
}
