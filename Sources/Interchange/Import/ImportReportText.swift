import Config

extension ImportReport {
  /// The report for a person: first the sums, then a line for each faulty field and, in a dry run, each known row.
  public func lines(in language: Language, dryRun: Bool) -> [String] {
    let phrase = dryRun ? ImportPhrase.drySummary : .summary
    let sums = phrase.text(
      in: language,
      [
        "rows": String(rows), "imported": String(imported), "duplicates": String(duplicates),
        "already": String(already), "rejected": String(rejectedRows),
      ])
    return [sums] + faultLines(in: language)
  }

  private func faultLines(in language: Language) -> [String] {
    let faults = rejected.map { rejection in
      (
        row: rejection.row,
        text: Self.line(
          .rejectedField, rejection.row, rejection.field, rejection.value,
          rejection.reason.phrase.text(in: language), language)
      )
    }
    let repeats = known.map { known in
      (
        row: known.row,
        text: Self.line(
          .knownRow, known.row, known.field, known.value, ImportPhrase.alreadyThere.text(in: language),
          language)
      )
    }
    return (faults + repeats).enumerated()
      .sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map(\.element.text)
  }

  private static func line(
    _ phrase: ImportPhrase, _ row: Int, _ field: String, _ value: String, _ reason: String,
    _ language: Language
  ) -> String {
    phrase.text(
      in: language, ["row": String(row), "field": field, "value": value, "reason": reason])
  }
}
