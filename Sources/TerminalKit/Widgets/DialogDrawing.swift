/// One line inside a dialog's frame.
private enum DialogLine {
  case text(SafeText)
  /// Where the answer is given by a letter: the cursor stands on its marker.
  case answer(SafeText)
  case field(label: SafeText)
}

extension Dialog {
  /// Draws the box at the bottom of the area, over what is there; returns the cursor's place.
  public func draw(into grid: inout Grid, area: Area) -> Position {
    let width = min(area.columns, 77)
    let inner = max(1, width - 4)
    let fixed = answerLines(width: inner)
    let wrapped = lines.flatMap { $0.wrapped(to: inner) }
    let room = max(0, area.rows - fixed.count - 2)
    let first = min(top, max(0, wrapped.count - room))
    let all = wrapped.dropFirst(first).prefix(room).map { DialogLine.text($0) } + fixed
    // On low windows the frame and the text go, the answer stays.
    let hasFrame = area.rows >= 3
    let visible = max(1, area.rows - (hasFrame ? 2 : 0))
    let start = min(max(0, all.count - visible), all.firstIndex(where: holdsCursor) ?? 0)
    let shown = all.dropFirst(start).prefix(visible)
    let height = min(area.rows, shown.count + (hasFrame ? 2 : 0))
    let box = Area(row: area.row + area.rows - height, column: area.column, rows: height, columns: width)
    grid.clear(box)
    if hasFrame {
      grid.put(rule(title, width: width), row: box.row, column: box.column)
      grid.put(rule(nil, width: width), row: box.row + height - 1, column: box.column)
    }
    return draw(Array(shown), into: &grid, box: hasFrame ? box.dropping(rows: 1) : box)
  }

  private func holdsCursor(_ line: DialogLine) -> Bool {
    switch line {
    case .text: false
    case .answer: !isInField
    case .field: isInField || isTyping
    }
  }

  /// What is below the text: a blank, the field if there is one, the answer line or the line to type in.
  private func answerLines(width: Int) -> [DialogLine] {
    let answers = answer.wrapped(to: max(1, width - 2))
    switch confirmation {
    case .typing: return [.text(.empty)] + answers.map { .text("  " + $0) } + [.field(label: "> ")]
    case .letter:
      var lines: [DialogLine] = [.text(.empty)]
      if let fieldLabel {
        lines += [.field(label: (isInField ? "> " : "  ") + fieldLabel + "  "), .text(.empty)]
      }
      let marker: SafeText = isInField ? "  " : "> "
      lines += answers.prefix(1).map { .answer(marker + $0) }
      return lines + answers.dropFirst().map { .text("  " + $0) }
    }
  }

  private func draw(_ lines: [DialogLine], into grid: inout Grid, box: Area) -> Position {
    var cursor = box.origin
    let inner = max(1, box.columns - 4)
    func framed(_ text: SafeText) -> SafeText { "| " + text.fitted(to: inner) + " |" }
    for (offset, line) in lines.enumerated() {
      let row = box.row + offset
      switch line {
      case .text(let text): grid.put(framed(text), row: row, column: box.column)
      case .answer(let text):
        grid.put(framed(text), row: row, column: box.column)
        if !isInField { cursor = Position(row: row, column: box.column + 2) }
      case .field(let label):
        grid.put(framed(label), row: row, column: box.column)
        let place = drawField(after: label, into: &grid, row: row, box: box)
        if isInField || isTyping { cursor = place }
      }
    }
    return cursor
  }

  private func drawField(after label: SafeText, into grid: inout Grid, row: Int, box: Area) -> Position {
    let cut = label.prefix(cells: max(0, box.columns - 8))
    let column = box.column + 2 + cut.width
    let width = max(1, min(24, box.columns - cut.width - 6))
    grid.put("[", row: row, column: column)
    let place = field.draw(into: &grid, row: row, column: column + 1, width: width)
    grid.put("]", row: row, column: column + 1 + width)
    return place
  }

  private var isTyping: Bool {
    if case .typing = confirmation { return true }
    return false
  }

  private func rule(_ title: SafeText?, width: Int) -> SafeText {
    let begin = title.map { "-- " + $0.shortened(to: max(0, width - 8)) + " " } ?? .empty
    return ("+" + begin + .line(of: "-", count: width - 2 - begin.width) + "+").prefix(cells: width)
  }
}
