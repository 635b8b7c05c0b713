import Casework
import Clearing
import ReadModel

/// A measure in JSON with its results.
struct MeasurePage: Encodable {
  let number: String
  let title: PublishedText
  let points: [String]
  let description: PublishedText?
  let lead: OfficePage
  let partners: [OfficePage]
  let from: String
  let until: String?
  let budget: String?
  let decision: String?
  let mandate: String?
  let indicator: MeasureRecord.Indicator?
  let pattern: IncidentPattern?
  let status: String?
  let reports: [Result]

  /// A result in JSON.
  struct Result: Encodable {
    let report: Int
    let content: MeasureReport
    let enteredBy: String
    let enteredAt: String
  }

  init(_ measure: MeasureState, _ labels: Labels, _ reports: [ReportedMeasure]? = nil) {
    let record = measure.record
    number = measure.number
    title = record.title
    points = record.points
    description = record.description
    lead = OfficePage(record.lead, labels)
    partners = record.partners.map { OfficePage($0, labels) }
    from = record.from.description
    until = record.until?.description
    budget = record.budget
    decision = record.decision
    mandate = record.mandate
    indicator = record.indicator
    pattern = record.pattern
    status = measure.status?.rawValue
    self.reports = (reports ?? measure.reports).map {
      Result(
        report: $0.ordinal, content: $0.report, enteredBy: labels.member($0.author.member),
        enteredAt: AllianceClock.text($0.at))
    }
  }
}

/// The report on the action plan in JSON.
struct ActionPlanPage: Encodable {
  let from: String
  let until: String
  let measures: [MeasurePage]
  let pointsWithoutMeasure: [String]

  init(_ book: ControlBook, points: [String], days: ClosedRange<CalendarDay>, _ labels: Labels) {
    from = days.lowerBound.description
    until = days.upperBound.description
    measures = book.measures.filter { $0.isActive(in: days) }.map {
      MeasurePage($0, labels, $0.reports(in: days))
    }
    pointsWithoutMeasure = book.pointsWithoutMeasure(points, in: days)
  }
}
