import Clearing
import Config

extension Paper {
  /// The report on the action plan for some days: its points in their order, under each the measures with their results, then the
  /// points without a measure.
  public init(
    _ book: ControlBook, points: [String], days: ClosedRange<CalendarDay>, _ words: ControlWords
  ) {
    let period = words.days(days.lowerBound, days.upperBound)
    self.init(title: words.tell(.reportTitle, ["period": period]), language: words.language)
    let measures = book.measures.filter { $0.isActive(in: days) }
    if measures.isEmpty { paragraph(words.tell(.nothing)) }
    var told: Set<String> = []
    for point in points {
      let serving = measures.filter { $0.record.points.contains(point) }
      if serving.isEmpty { continue }
      heading(words.point(point))
      for measure in serving {
        let title = words.text(measure.record.title)
        guard told.insert(measure.number).inserted else {
          paragraph(words.tell(.seeAbove, ["number": measure.number, "title": title]))
          continue
        }
        heading("\(measure.number): \(title)", level: 2)
        add(measure.record, words)
        let reports = measure.reports(in: days)
        if reports.isEmpty { paragraph(words.tell(.noReport)) }
        for report in reports {
          heading(words.days(report.report.from, report.report.until), level: 3)
          add(report.report, of: measure.record, words)
        }
      }
    }
    heading(words.tell(.uncovered))
    let open = book.pointsWithoutMeasure(points, in: days)
    paragraph(open.isEmpty ? words.tell(.noneUncovered) : open.map(words.point).joined(separator: "\n"))
    sheet = Self.sheet(of: measures, { $0.reports(in: days) }, words)
  }
}
