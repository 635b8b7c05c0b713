extension ReferralSheet {
  /// The sheet as plain text of at most 79 columns; every value passes the guard first, line by line.
  public func text(guarded: (String) -> String) -> String {
    var lines = [guarded(title), warning, String(repeating: "-", count: 79)]
    for section in sections {
      lines += ["", section.title]
      for line in section.lines { lines += rendered(line, guarded) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func rendered(_ line: Line, _ guarded: (String) -> String) -> [String] {
    let indent = 2 + 22
    let values = line.value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { TextWrap.lines(guarded(String($0)), width: 79 - indent) }
    return values.enumerated().map { place, value in
      let label = place == 0 ? line.label : ""
      let padding = String(repeating: " ", count: max(1, indent - 2 - label.count))
      return value.isEmpty && label.isEmpty ? "" : "  " + label + padding + value
    }
  }
}
