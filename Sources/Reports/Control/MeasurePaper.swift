import Clearing
import Config

extension Paper {
  /// A measure with all its results.
  public init(_ measure: MeasureState, _ words: ControlWords) {
    self.init(title: words.tell(.title, ["number": measure.number]), language: words.language)
    heading(words.text(measure.record.title))
    add(measure.record, words)
    facts([
      (words.tell(.points), measure.record.points.map(words.point).joined(separator: "\n")),
      (words.tell(.status), measure.status.map(words.status)),
    ])
    heading(words.tell(.results))
    if measure.reports.isEmpty { paragraph(words.tell(.noReport)) }
    for report in measure.reports {
      var values = ["report": String(report.ordinal)]
      values["period"] = words.days(report.report.from, report.report.until)
      values["corrected"] = report.report.corrects.map(String.init)
      let phrase: MeasurePhrase = report.report.corrects == nil ? .resultHeading : .correctionHeading
      heading(words.tell(phrase, values), level: 2)
      add(report.report, of: measure.record, words)
    }
    sheet = Self.sheet(of: [measure], { $0.reports }, words)
  }

  /// What is planned.
  mutating func add(_ record: MeasureRecord, _ words: ControlWords) {
    paragraph(record.description.map(words.text))
    let decision = record.decision.map { number in
      record.mandate.map { words.tell(.decisionAndMandate, ["decision": number, "mandate": $0]) } ?? number
    }
    facts([
      (words.tell(.lead), words.office(record.lead)),
      (words.tell(.partners), record.partners.map(words.office).joined(separator: ", ")),
      (words.tell(.runs), words.runs(record)), (words.tell(.budget), record.budget),
      (words.tell(.decision), decision), (words.tell(.indicator), record.indicator.map(words.indicator)),
      (words.tell(.pattern), record.pattern.map(words.pattern)),
    ])
  }

  /// What a report says.
  mutating func add(_ report: MeasureReport, of record: MeasureRecord, _ words: ControlWords) {
    paragraph(words.text(report.text))
    let value = report.value.map { "\(words.amount($0)) \(record.indicator?.unit ?? "")" }
    facts([
      (words.tell(.status), words.status(report.status)), (words.tell(.value), value),
      (words.tell(.effect), report.effect.map(words.text)), (words.tell(.evidence), report.evidence),
      (words.tell(.reason), report.reason),
    ])
  }

  /// A row for each result, and one for a measure without any.
  static func sheet(
    of measures: [MeasureState], _ reports: (MeasureState) -> [ReportedMeasure], _ words: ControlWords
  ) -> Table {
    let columns: [MeasurePhrase] = [
      .number, .name, .points, .lead, .partners, .runs, .indicator, .period, .status, .value, .result,
      .effect,
      .evidence,
    ]
    let rows = measures.flatMap { measure -> [[String]] in
      let record = measure.record
      let start = [
        measure.number, words.text(record.title), record.points.map(words.point).joined(separator: "; "),
        words.office(record.lead), record.partners.map(words.office).joined(separator: "; "),
        words.runs(record),
        record.indicator.map(words.indicator) ?? "",
      ]
      let said = reports(measure).map { reported -> [String] in
        let report = reported.report
        return start + [
          words.days(report.from, report.until), words.status(report.status),
          report.value.map(words.amount) ?? "", words.text(report.text), report.effect.map(words.text) ?? "",
          report.evidence ?? "",
        ]
      }
      return said.isEmpty ? [start + Array(repeating: "", count: 6)] : said
    }
    return Table(header: columns.map { words.tell($0) }, rows: rows)
  }
}
