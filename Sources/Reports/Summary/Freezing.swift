import Clearing
import Config

extension SummarySheet {
  /// A sheet that was frozen, in one language.
  public init(_ frozen: FrozenSheet, language: Language, standing: Standing, marks: [String]) {
    let words = { (words: FrozenWords) in language == .german ? words.de : words.english }
    let tables = frozen.tables.compactMap { table -> ReportTable? in
      guard let id = TableID(rawValue: table.id), let unit = CountUnit(rawValue: table.unit) else {
        return nil
      }
      let rows = table.rows.map { row in
        ReportRow(
          code: row.code, label: words(row.label),
          cells: ReportColumn.allCases.map { column in
            row.cells.indices.contains(column.rawValue)
              ? FigureCell(text: row.cells[column.rawValue]) : .absent
          }, isAtLeast: row.atLeast == true, group: row.group.map(words), isCount: row.derived != true)
      }
      return ReportTable(
        id: id, unit: unit, isMultiple: table.isMultiple, title: words(table.title),
        unitText: words(table.unitText), rows: rows)
    }
    self.init(
      standing: standing, period: Period(frozen.period) ?? Period(year: 1, half: nil), language: language,
      tables: tables)
    annex = frozen.annex.map { part in AnnexPart(title: words(part.title), lines: part.lines.map(words)) }
    findings = frozen.findings ?? []
    isRounded = frozen.rounded == true
    self.marks = marks
  }

  /// The tables of a sheet and of the same one in English, to be frozen.
  func frozenTables(_ english: SummarySheet) -> [FrozenTable] {
    zip(tables, english.tables).map { table, other in
      FrozenTable(
        id: table.id.rawValue, unit: table.unit.rawValue, isMultiple: table.isMultiple,
        title: FrozenWords(german: table.title, english: other.title),
        unitText: FrozenWords(german: table.unitText, english: other.unitText),
        rows: zip(table.rows, other.rows).map { row, twin in
          FrozenRow(
            code: row.code, label: FrozenWords(german: row.label, english: twin.label),
            group: row.group.map { FrozenWords(german: $0, english: twin.group ?? $0) },
            cells: row.cells.map(\.text), atLeast: row.isAtLeast, derived: !row.isCount)
        })
    }
  }

  /// The annex of a sheet and of the same one in English, to be frozen.
  func frozenAnnex(_ english: SummarySheet) -> [FrozenPart] {
    zip(annex, english.annex).map { part, other in
      FrozenPart(
        title: FrozenWords(german: part.title, english: other.title),
        lines: zip(part.lines, other.lines).map { FrozenWords(german: $0, english: $1) })
    }
  }
}
