import Reports
import TerminalKit

/// A paper as lines to read on a screen: the same tables, as wide as the window.
struct PaperLines {
  let width: Int

  /// The lines of a paper without its title, which line 1 shows.
  func lines(_ paper: Paper) -> [PaneLine] {
    var builder = PaneBuilder(columns: width)
    for block in paper.blocks { add(block, to: &builder) }
    return builder.lines
  }

  private func add(_ block: Paper.Block, to builder: inout PaneBuilder) {
    switch block {
    case .heading(let text, _): builder.heading(SafeText(text))
    case .paragraph(let text):
      for line in SafeText.lines(text, width: builder.width) { builder.sentence(line) }
    case .signature: break
    case .facts(let facts): for fact in facts { builder.field(SafeText(fact.label), fact.value) }
    case .table(let table):
      let (header, rows) = (table.header, table.rows)
      // A row is a short list of what is in it: a table of seven columns does not fit into 80 cells.
      if header.count > 3 {
        for row in rows { record(header, row, to: &builder) }
      } else {
        self.table(rows, to: &builder)
      }
    }
  }

  private func record(_ header: [String], _ row: [String], to builder: inout PaneBuilder) {
    builder.blank()
    for (label, value) in zip(header, row) where !value.isEmpty {
      builder.field(SafeText(label), value)
    }
  }

  private func table(_ rows: [[String]], to builder: inout PaneBuilder) {
    for row in rows {
      let rest = row.dropFirst().filter { !$0.isEmpty }.joined(separator: "  ")
      let room = max(8, builder.width - rest.count - 2)
      let label = SafeText(row.first ?? "")
      builder.sentence((label.width > room ? label : label.fitted(to: min(room, 44))) + "  " + SafeText(rest))
    }
  }
}
