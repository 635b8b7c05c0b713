import Clearing
import Config
import ReadModel

extension Paper {
  /// Mandates in a short table: who is responsible, how far it is, when somebody looks again.
  public init(_ rows: [ControlView.Row], asOf today: CalendarDay, _ words: ControlWords) {
    self.init(title: words.say(.listTitle), language: words.language)
    paragraph(words.say(.listAsOf, ["day": words.day(today)]))
    let mandates = rows.compactMap { row in row.mandate.map { (row.decision, $0, row.isOverdue) } }
    if rows.isEmpty { paragraph(words.say(.nothing)) }
    let table = Self.sheet(of: mandates, words)
    if !mandates.isEmpty { blocks.append(.table(table)) }
    let bare = rows.filter { $0.mandate == nil }.map(\.decision)
    facts(bare.map { ($0.number, $0.record.title) })
    sheet = table
  }

  /// A row for each mandate.
  static func sheet(of rows: [(DecisionState, Mandate, Bool)], _ words: ControlWords) -> Table {
    let columns: [ControlPhrase] = [
      .decisionColumn, .mandate, .wording, .responsible, .due, .status, .controlColumn, .reportColumn,
    ]
    let lines = rows.map { decision, mandate, isOverdue in
      let status = words.status(decision.status(of: mandate))
      let newest = decision.newest(on: mandate)
      let said = [newest?.item.text, newest?.item.reason].compactMap { $0 }.joined(separator: "\n")
      return [
        decision.number, mandate.label, mandate.wording, words.office(mandate.responsible),
        words.due(mandate.due, day: decision.due(of: mandate)),
        isOverdue ? "\(status), \(words.say(.overdue))" : status,
        decision.status(of: mandate).isOpen ? words.day(maybe: decision.nextControl) ?? "" : "", said,
      ]
    }
    return Table(header: columns.map { words.say($0) }, rows: lines)
  }
}
