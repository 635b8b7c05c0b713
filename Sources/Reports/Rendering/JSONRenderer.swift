/// A sheet as programs read it: codes, labels and counts, nothing else.
public struct SummaryDocument: Codable, Hashable, Sendable {
  /// `2026-H1` or `2026`.
  public var period: String
  /// The tables; none where nothing is released.
  public var tables: [Table]

  /// One table.
  public struct Table: Codable, Hashable, Sendable {
    /// Its name, such as `key_figures`.
    public var id: String
    /// What it counts, such as `incidents`.
    public var unit: String
    /// True where one incident can stand in several rows; left out otherwise.
    public var multiple: Bool?
    /// Its lines.
    public var rows: [Row]
  }

  /// One line.
  public struct Row: Codable, Hashable, Sendable {
    /// The code word.
    public var code: String
    /// What a person reads.
    public var label: String
    /// The count in the period.
    public var count: Int
  }
}

/// Gives the value that stands behind `summary show --json`.
public enum JSONRenderer {
  /// The sheet as a value to encode.
  public static func document(_ sheet: SummarySheet) -> SummaryDocument {
    SummaryDocument(period: sheet.period.description, tables: sheet.tables.map(table))
  }

  private static func table(_ table: ReportTable) -> SummaryDocument.Table {
    SummaryDocument.Table(
      id: table.id.rawValue, unit: table.unit.rawValue, multiple: table.isMultiple ? true : nil,
      rows: table.rows.map { SummaryDocument.Row(code: $0.code, label: $0.label, count: $0.count) })
  }
}
