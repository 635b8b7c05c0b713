/// Where the parts of a form's lines stand at a width.
struct FormMetrics {
  let columns: Int
  let numberWidth: Int
  let labelWidth: Int
  /// True if label and field do not fit side by side.
  let isNarrow: Bool
  /// Column of the opening bracket.
  let boxColumn: Int

  /// Column of the labels: behind marker and number.
  var labelColumn: Int { numberWidth + 3 }

  init<ID>(_ fields: [FormField<ID>], words: FormWords, columns: Int) {
    self.columns = columns
    numberWidth = SafeText.number(fields.count).width
    labelWidth = fields.reduce(1) { max($0, min(28, $1.label.width)) }
    let requiredWidth = fields.contains { $0.isRequired } ? words.required.width + 2 : 0
    let beside = numberWidth + 3 + labelWidth + 2 + requiredWidth
    let widest = fields.reduce(0) { max($0, $1.width) }
    isNarrow = beside + widest + 2 > columns
    boxColumn = isNarrow ? min(numberWidth + 3, max(0, columns - 3)) : beside
  }

  /// Cells for the hint on the right of a field of a width.
  func hintRoom(_ width: Int) -> Int {
    max(0, columns - boxColumn - min(width, max(1, columns - boxColumn - 2)) - 4)
  }
}
