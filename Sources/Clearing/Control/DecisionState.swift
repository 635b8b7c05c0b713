/// A decision with all that was reported on it.
public struct DecisionState: Hashable, Sendable {
  /// The number that names it.
  public let number: String
  /// The decision as it was recorded.
  public let record: DecisionRecord
  /// Reports on it in the order they were handed in; the first is number 1.
  public private(set) var reports: [ReportedControl] = []
  /// The day on which somebody looks again; nil when nothing is open.
  public private(set) var nextControl: CalendarDay?
  private var statuses: [String: MandateStatus] = [:]
  private var days: [String: CalendarDay] = [:]

  init(number: String, record: DecisionRecord, nextControl: CalendarDay?) {
    self.number = number
    self.record = record
    self.nextControl = nextControl
  }

  /// The mandate of a number.
  public func mandate(_ label: String) -> Mandate? { record.mandates.first { $0.label == label } }

  /// How far a mandate is, by the newest report that says so.
  public func status(of mandate: Mandate) -> MandateStatus { statuses[mandate.label] ?? .open }

  /// The last day of a mandate, by the newest report that names one.
  public func due(of mandate: Mandate) -> CalendarDay? { days[mandate.label] ?? mandate.due.day }

  /// The newest report that says something of a mandate.
  public func newest(on mandate: Mandate) -> (report: ReportedControl, item: ControlReport.Item)? {
    for report in reports.reversed() {
      if let item = report.report.items.first(where: { $0.mandate == mandate.label }) {
        return (report, item)
      }
    }
    return nil
  }

  /// The mandates that stay under control.
  public var openMandates: [Mandate] { record.mandates.filter { status(of: $0).isOpen } }

  /// Would a mandate stay open after that report?
  func isOpen(after report: ControlReport) -> Bool { !openMandates(after: report).isEmpty }

  private func openMandates(after report: ControlReport) -> [Mandate] {
    record.mandates.filter { mandate in
      let said = report.items.first { $0.mandate == mandate.label }?.status
      return (said ?? status(of: mandate)).isOpen
    }
  }

  /// The day of the next control after a report that names none: the one that stands, while it lies ahead of the report; else the
  /// shortest interval of a mandate that comes back.
  func control(after report: ControlReport) -> CalendarDay? {
    let open = openMandates(after: report)
    if open.isEmpty { return nil }
    if let nextControl, nextControl > report.on { return nextControl }
    return open.compactMap(\.due.months).min().map { report.on.adding(months: $0) }
  }

  /// Takes over a report.
  mutating func take(_ fact: DecisionReported, _ past: PastEvent) {
    let place = past.placement
    reports.append(
      ReportedControl(
        ordinal: reports.count + 1, report: fact.report, nextControl: fact.nextControl,
        author: place.author, at: place.at))
    nextControl = fact.nextControl
    for item in fact.report.items {
      if let status = item.status { statuses[item.mandate] = status }
      if let due = item.due { days[item.mandate] = due }
    }
  }
}

/// A report as it stands in the log.
public struct ReportedControl: Hashable, Sendable {
  /// Its number within the decision, from 1 on.
  public let ordinal: Int
  /// The report.
  public let report: ControlReport
  /// The next control that it named.
  public let nextControl: CalendarDay?
  /// Who handed it in.
  public let author: Author
  /// When it was written down.
  public let at: Moment
}
