/// One line of a drawn form.
private enum FormLine {
  /// Marker, number, label and, where it fits beside them, the field.
  case label(Int)
  /// The field alone, on narrow windows.
  case box(Int)
  /// A hint, fault or choice.
  case text(SafeText, indent: Int, style: Style)
  case buttons([Int])
}

extension Form {
  /// Draws the form, scrolled so that the focused field is seen; returns the cursor's place.
  public func draw(into grid: inout Grid, area: Area) -> Position {
    if isWriting, case .long(let text, _) = fields[focus].input {
      grid.put(fields[focus].label, row: area.row, column: area.column, width: area.columns, style: .bold)
      guard area.rows > 1 else { return text.draw(into: &grid, area: area) }
      return text.draw(into: &grid, area: area.dropping(rows: 1))
    }
    let metrics = FormMetrics(fields, words: words, columns: area.columns)
    let blocks = blocks(metrics)
    let lines = blocks.flatMap { $0 }
    let focused = min(focus, fields.count)
    let end = blocks.prefix(focused + 1).reduce(0) { $0 + $1.count }
    let start = end - blocks[focused].count
    // The line with the cursor is seen in any case.
    let cursorLine = start + (focused == fields.count || !metrics.isNarrow ? 0 : 1)
    let first = min(max(0, end - area.rows), cursorLine)
    var cursor = area.origin
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.row + offset
      if let place = draw(line, into: &grid, row: row, area: area, metrics: metrics) { cursor = place }
    }
    return cursor
  }

  /// The lines of each field, then those of the buttons.
  private func blocks(_ metrics: FormMetrics) -> [[FormLine]] {
    fields.indices.map { block($0, metrics) } + [buttonBlock(metrics)]
  }

  private func block(_ index: Int, _ metrics: FormMetrics) -> [FormLine] {
    var lines: [FormLine] = metrics.isNarrow ? [.label(index), .box(index)] : [.label(index)]
    let field = fields[index]
    let hint = field.note ?? field.hint
    if index == focus, hint.width > metrics.hintRoom(field.width) {
      lines += below(hint, metrics: metrics)
    }
    if let fault = field.fault {
      let text = words.fault + " " + SafeText.joined(fault.lines.prefix(1).map { $0 }, separator: " ")
      lines += below(text, metrics: metrics, style: .bold)
      lines += fault.lines.dropFirst().flatMap { below($0, metrics: metrics) }
      if let suggestion = fault.suggestion {
        lines += below(words.suggestion(SafeText(suggestion)), metrics: metrics)
      }
    }
    if index == focus, case .pick(let pick) = field.input {
      lines += pick.choices.map { choice in
        .text(
          (choice.isTaken ? "* " : "  ") + choice.text, indent: metrics.boxColumn,
          style: choice.isTaken ? .bold : [])
      }
    }
    return lines
  }

  private func below(_ text: SafeText, metrics: FormMetrics, style: Style = []) -> [FormLine] {
    text.wrapped(to: max(1, metrics.columns - metrics.labelColumn)).map {
      .text($0, indent: metrics.labelColumn, style: style)
    }
  }

  private func buttonBlock(_ metrics: FormMetrics) -> [FormLine] {
    let all = Button.allCases.map(\.rawValue)
    let width = all.reduce(4) { $0 + buttonText($1).width + 3 }
    let blank = FormLine.text(.empty, indent: 0, style: [])
    return [blank] + (width <= metrics.columns ? [.buttons(all)] : all.map { .buttons([$0]) })
  }

  private func buttonText(_ button: Int) -> SafeText {
    let word =
      switch Button(rawValue: button) {
      case .save: words.save
      case .cancel: words.cancel
      case .help, nil: words.help
      }
    return "[ " + word + " ]"
  }

  private func draw(
    _ line: FormLine, into grid: inout Grid, row: Int, area: Area, metrics: FormMetrics
  ) -> Position? {
    switch line {
    case .text(let text, let indent, let style):
      let room = area.indented(by: indent)
      grid.put(text.prefix(cells: room.columns), row: row, column: room.column, style: style)
      return nil
    case .label(let index):
      drawLabel(index, into: &grid, row: row, area: area, metrics: metrics)
      return metrics.isNarrow ? nil : drawBox(index, into: &grid, row: row, area: area, metrics: metrics)
    case .box(let index): return drawBox(index, into: &grid, row: row, area: area, metrics: metrics)
    case .buttons(let buttons): return draw(buttons, into: &grid, row: row, area: area)
    }
  }

  private func drawLabel(_ index: Int, into grid: inout Grid, row: Int, area: Area, metrics: FormMetrics) {
    let marker: SafeText = index == focus ? "> " : "  "
    let number = SafeText.number(index + 1).fitted(to: metrics.numberWidth, alignment: .right)
    let word = fields[index].isRequired ? words.required : .empty
    let text =
      marker + number + " "
      + fields[index].label.shortened(to: metrics.labelWidth)
      .fitted(to: metrics.labelWidth) + "  " + word
    grid.put(text.prefix(cells: area.columns), row: row, column: area.column)
  }

  private func drawBox(
    _ index: Int, into grid: inout Grid, row: Int, area: Area, metrics: FormMetrics
  ) -> Position? {
    let box = area.indented(by: metrics.boxColumn)
    let field = fields[index]
    let width = min(field.width, max(1, box.columns - 2))
    grid.put("[", row: row, column: box.column)
    let place = drawInput(field.input, into: &grid, row: row, column: box.column + 1, width: width)
    grid.put("]", row: row, column: box.column + width + 1)
    let hint = (field.note ?? field.hint).shortened(to: metrics.hintRoom(field.width))
    grid.put(hint, row: row, column: box.column + width + 4)
    return index == focus ? place : nil
  }

  private func drawInput(
    _ input: FormInput, into grid: inout Grid, row: Int, column: Int, width: Int
  ) -> Position {
    switch input {
    case .text(let field): return field.draw(into: &grid, row: row, column: column, width: width)
    case .secret(let field): return field.draw(into: &grid, row: row, column: column, width: width)
    case .pick(let field): return field.draw(into: &grid, row: row, column: column, width: width)
    case .answer(let field): return field.draw(into: &grid, row: row, column: column, width: width)
    case .long(let text, let summary):
      grid.put(summary(text.lineCount), row: row, column: column, width: width, style: .underline)
      return Position(row: row, column: column)
    }
  }

  private func draw(_ buttons: [Int], into grid: inout Grid, row: Int, area: Area) -> Position? {
    var column = area.column + 4
    var cursor: Position?
    for button in buttons {
      let isFocused = focus == fields.count + button
      if isFocused {
        grid.put(">", row: row, column: column - 1)
        cursor = Position(row: row, column: column)
      }
      grid.put(buttonText(button), row: row, column: column, style: isFocused ? .reverse : [])
      column += buttonText(button).width + 3
    }
    return cursor
  }
}
