import Clearing

/// The rows of a table by codes: most frequent first, "not stated" last, nothing that was never counted.
struct CodeRows {
  let figures: Figures
  let list: CodeListName?

  /// The rows of a tally over the words of a column; without a list a word is its own label.
  func rows(_ tally: Tally, _ words: [String]) -> [ReportRow] {
    let stated = words.indices.dropFirst().map { row(tally, $0, words) }.filter(\.isCounted)
    let silent = [row(tally, 0, words)].filter(\.isCounted)
    return stated.sorted(by: isBefore) + silent
  }

  private func row(_ tally: Tally, _ number: Int, _ words: [String]) -> ReportRow {
    guard number > 0 else {
      return figures.row(tally, 0, code: "not_stated", label: figures.text(.notStated))
    }
    let word = words[number]
    return figures.row(tally, number, code: word, label: list.map { figures.label($0, word) } ?? word)
  }

  private func isBefore(_ left: ReportRow, _ right: ReportRow) -> Bool {
    if left.count != right.count { return (left.count ?? 0) > (right.count ?? 0) }
    if left.previous != right.previous { return (left.previous ?? 0) > (right.previous ?? 0) }
    return left.code < right.code
  }
}
