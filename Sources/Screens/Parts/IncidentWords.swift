import Clearing
import Config
import ReadModel
import TerminalKit

/// An incident in one line, so that it can be picked: number, day, place, acts.
struct IncidentWords {
  private let context: ScreenContext

  init(_ context: ScreenContext) { self.context = context }

  /// A field from which one of some incidents is taken, and what may follow them.
  func pick<ID>(
    _ id: ID, _ label: ScreenPhraseField, _ rows: [IncidentRow], others: [String] = [], required: Bool = false
  ) -> FormField<ID> {
    FormParts(context).pick(
      id, label, options: rows.map(line) + others, required: required, width: 42)
  }

  private func line(_ row: IncidentRow) -> String {
    let core = row.core
    let acts = core.acts.map { context.desk.label(.acts, $0) }.joined(separator: ", ")
    return [row.number, core.occurred.from.map(context.words.date), core.area.label, acts]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
