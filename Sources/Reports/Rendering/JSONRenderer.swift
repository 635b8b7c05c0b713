import Clearing

/// A sheet as programs read it: codes, labels and counts, nothing else.
public struct SummaryDocument: Codable, Hashable, Sendable {
  /// `2026-H1` or `2026`.
  public var period: String
  /// `internal`, `alliance` or `public`; left out where nothing is released.
  public var audience: String?
  /// True where every figure is rounded to a multiple of five; left out otherwise.
  public var rounded: Bool?
  /// The tables; none where nothing is released.
  public var tables: [Table]
  /// Words of the bodies; left out where there are none.
  public var findings: [Finding]?
  /// The method annex.
  public var annex: [Part]?
  /// What has to be said about figures for others: their standing, what is hidden, from when they are.
  public var notes: [String]?

  /// Words of a body.
  public struct Finding: Codable, Hashable, Sendable {
    /// `finding`, `proposal` or `example`.
    public var kind: String
    /// For an example: `composite` or `approved`.
    public var ground: String?
    /// The words.
    public var text: String
  }

  /// One part of the method annex.
  public struct Part: Codable, Hashable, Sendable {
    /// Its heading.
    public var title: String
    /// Its sentences.
    public var lines: [String]
  }

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
    /// The count in the period; left out where it is hidden.
    public var count: Int?
    /// The other columns of the row.
    public var compared: [Column]?
    /// True where the count is hidden, because it could point at single people.
    public var hidden: Bool?
  }

  /// One figure of another period.
  public struct Column: Codable, Hashable, Sendable {
    /// `2025-H2`.
    public var period: String
    /// True for the figure as it was once released.
    public var released: Bool?
    /// The figure; left out where it is hidden.
    public var count: Int?
    /// True where it is hidden.
    public var hidden: Bool?
  }
}

/// Gives the value that stands behind `summary show --json`.
public enum JSONRenderer {
  /// The sheet as a value to encode.
  public static func document(_ sheet: SummarySheet) -> SummaryDocument {
    SummaryDocument(
      period: sheet.period.description, audience: sheet.standing.audience?.rawValue,
      rounded: sheet.isRounded ? true : nil,
      tables: sheet.tables.map { table($0, sheet.period) },
      findings: sheet.findings.isEmpty
        ? nil
        : sheet.findings.map {
          SummaryDocument.Finding(
            kind: $0.kind.rawValue, ground: $0.ground?.rawValue, text: sheet.text($0))
        },
      annex: sheet.annex.isEmpty
        ? nil : sheet.annex.map { SummaryDocument.Part(title: $0.title, lines: $0.lines) },
      notes: notes(sheet))
  }

  private static func notes(_ sheet: SummarySheet) -> [String]? {
    guard let audience = sheet.standing.audience, audience != .internal else { return nil }
    return [sheet.standingText] + sheet.notes
  }

  private static func table(_ table: ReportTable, _ period: Period) -> SummaryDocument.Table {
    SummaryDocument.Table(
      id: table.id.rawValue, unit: table.unit.rawValue, multiple: table.isMultiple ? true : nil,
      rows: table.rows.map { row($0, table.columns, period) })
  }

  private static func row(
    _ row: ReportRow, _ columns: [ReportColumn], _ period: Period
  ) -> SummaryDocument.Row {
    let compared = columns.dropFirst().filter { row[$0] != .absent }.map { column in
      SummaryDocument.Column(
        period: column.period(period).description, released: column.isReleased ? true : nil,
        count: row[column].value, hidden: row[column] == .hidden ? true : nil)
    }
    return SummaryDocument.Row(
      code: row.code, label: row.label, count: row.count, compared: compared.isEmpty ? nil : compared,
      hidden: row[.current] == .hidden ? true : nil)
  }
}
