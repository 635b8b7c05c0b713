import Config
import ReadModel

/// How many mandates of decisions stand how at the end of each period.
enum MandatesTable {
  static func table(_ figures: Figures) -> ReportTable {
    let programme = figures.columns.programme
    let rows: [ReportRow] = [
      ("open", ReportPhrase.mandatesOpen, \MandateCounts.open),
      ("overdue", .mandatesOverdue, \.overdue), ("done", .mandatesDone, \.done),
      ("not_pursued", .mandatesEnded, \.ended),
    ].map { code, phrase, count in
      figures.row(code, figures.text(phrase)) { programme.mandates($0)[keyPath: count] }
    }
    return figures.table(.mandates, .mandates, .mandates, rows: rows.filter(\.isCounted))
  }
}
