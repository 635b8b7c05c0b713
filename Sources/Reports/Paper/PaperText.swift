extension Paper {
  /// The paper as plain text of at most 79 columns; every text passes the guard first, line by line.
  public func text(guarded: (String) -> String) -> String {
    let rule = String(repeating: "-", count: Self.width)
    let all = wrapped(title, guarded) + [rule] + blocks.flatMap { lines($0, guarded) }
    return all.map { $0 + "\n" }.joined()
  }

  private static let width = 79
  private static let labelWidth = 22

  private func lines(_ block: Block, _ guarded: (String) -> String) -> [String] {
    switch block {
    case .heading(let text, let level):
      let words = wrapped(text, guarded)
      let longest = words.map(\.count).max() ?? 0
      return [""] + words + (level == 1 ? [String(repeating: "=", count: longest)] : [])
    case .paragraph(let text): return [""] + wrapped(text, guarded)
    case .facts(let facts): return [""] + facts.flatMap { lines($0, guarded) }
    case .signature(let text): return ["", "", String(repeating: "_", count: 40)] + wrapped(text, guarded)
    case .table(let table) where table.isCompact: return columns(table, guarded)
    case .table(let table): return table.rows.flatMap { row in [""] + lines(row, table.header, guarded) }
    }
  }

  /// A table of short cells in columns; where they are too wide, row by row as labels and values.
  private func columns(_ table: Table, _ guarded: (String) -> String) -> [String] {
    let cells = ([table.header] + table.rows).map { $0.map(guarded) }
    let widths = table.header.indices.dropFirst().map { column in
      cells.compactMap { $0.count > column ? $0[column].count : nil }.max() ?? 0
    }
    let first = Self.width - widths.map { $0 + 2 }.reduce(0, +)
    guard first >= Self.leastFirst else {
      return table.rows.flatMap { row in [""] + lines(row, table.header, guarded) }
    }
    return [""]
      + cells.flatMap { row -> [String] in
        let words = TextWrap.lines(row.first ?? "", width: first)
        return words.enumerated().map { place, text in
          guard place == 0 else { return text }
          let rest = zip(row.dropFirst(), widths).map { cell, width in
            "  " + cell + String(repeating: " ", count: max(0, width - cell.count))
          }
          let line = text + String(repeating: " ", count: max(0, first - text.count)) + rest.joined()
          return String(line.reversed().drop { $0 == " " }.reversed())
        }
      }
  }

  /// The least width of the first column of a table in columns.
  private static let leastFirst = 30

  /// A row as labels and values: cells of any length stay readable.
  private func lines(_ row: [String], _ header: [String], _ guarded: (String) -> String) -> [String] {
    zip(header, row).filter { !$1.isEmpty }.flatMap { label, value in
      lines(Fact(label: label, value: value), guarded)
    }
  }

  private func lines(_ fact: Fact, _ guarded: (String) -> String) -> [String] {
    let values = wrapped(fact.value, guarded, width: Self.width - Self.labelWidth)
    return values.enumerated().map { place, value in
      let label = place == 0 ? fact.label + ":" : ""
      return label + String(repeating: " ", count: max(1, Self.labelWidth - label.count)) + value
    }
  }

  private func wrapped(
    _ text: String, _ guarded: (String) -> String, width: Int = Paper.width
  ) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { TextWrap.lines(guarded(String($0)), width: width) }
  }
}
