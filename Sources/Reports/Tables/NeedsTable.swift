import ReadModel

/// Cases that came in during the period, by what the persons needed.
enum NeedsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let cases = figures.columns.cases
    let rows = figures.rows(.needs) { period in
      let days = period.dayNumbers
      return cases.received.indices.filter { days.contains(cases.received[$0]) }.flatMap {
        row -> [(code: String?, file: FileRow)] in
        let codes = cases.needs.numbers[Int(cases.needs.starts[row])..<Int(cases.needs.starts[row + 1])]
        let words: [String?] = codes.isEmpty ? [nil] : codes.map { cases.needs.book.words[Int($0)] }
        return words.map { (code: $0, file: cases.files[row]) }
      }
    }
    return figures.table(.needs, .needs, .cases, isMultiple: true, rows: rows)
  }
}
