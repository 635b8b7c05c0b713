/// A measure with all that was reported on it.
public struct MeasureState: Hashable, Sendable {
  /// The number that names it.
  public let number: String
  /// The measure as it was recorded.
  public let record: MeasureRecord
  /// Reports in the order they were handed in; the first is number 1.
  public private(set) var reports: [ReportedMeasure] = []

  init(number: String, record: MeasureRecord) {
    self.number = number
    self.record = record
  }

  /// How far it is, by the newest report.
  public var status: MeasureStatus? { reports.last?.report.status }

  /// Does that body lead it, or take part?
  public func isOf(_ body: BodyID) -> Bool { ([record.lead] + record.partners).contains { $0.body == body } }

  /// Was it, or is it, at work within these days?
  ///
  /// Not from the end of the period on in which it was stopped.
  public func isActive(in days: ClosedRange<CalendarDay>) -> Bool {
    let stopped = status == .stopped ? reports.last?.report.until : nil
    let end = [record.until, stopped].compactMap { $0 }.min()
    return record.from <= days.upperBound && (end.map { $0 >= days.lowerBound } ?? true)
  }

  /// The reports on periods that touch these days, without those that a later one corrects.
  public func reports(in days: ClosedRange<CalendarDay>) -> [ReportedMeasure] {
    let corrected = Set(reports.compactMap(\.report.corrects))
    return reports.filter {
      !corrected.contains($0.ordinal) && $0.report.from <= days.upperBound
        && $0.report.until >= days.lowerBound
    }
  }

  /// Takes over a report.
  mutating func take(_ fact: MeasureReported, _ past: PastEvent) {
    reports.append(
      ReportedMeasure(
        ordinal: reports.count + 1, report: fact.report, author: past.placement.author,
        at: past.placement.at))
  }
}

/// A report on a measure as it stands in the log.
public struct ReportedMeasure: Hashable, Sendable {
  /// Its number within the measure, from 1 on.
  public let ordinal: Int
  /// The report.
  public let report: MeasureReport
  /// Who handed it in.
  public let author: Author
  /// When it was written down.
  public let at: Moment
}

extension ControlBook {
  /// Those of these points that no measure serves within these days.
  public func pointsWithoutMeasure(_ points: [String], in days: ClosedRange<CalendarDay>) -> [String] {
    let served = Set(measures.filter { $0.isActive(in: days) }.flatMap(\.record.points))
    return points.filter { !served.contains($0) }
  }
}
