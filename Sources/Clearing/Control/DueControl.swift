/// A mandate that somebody has to look at.
public struct DueControl: Hashable, Sendable {
  /// The decision's number.
  public let decision: String
  /// The decision's title.
  public let title: String
  /// The mandate.
  public let mandate: Mandate
  /// How far it is.
  public let status: MandateStatus
  /// The day of the control.
  public let control: CalendarDay
  /// Did the day of the control pass?
  public let isOverdue: Bool
  /// The mandate's own last day, if it has one.
  public let due: CalendarDay?
  /// Did the mandate's own last day pass?
  public let isLate: Bool
}

extension ControlBook {
  /// The open mandates whose control is due or overdue on a day, or whose own last day has passed; the earliest control first.
  public func due(on day: CalendarDay) -> [DueControl] {
    let found = decisions.flatMap { decision -> [DueControl] in
      guard let control = decision.nextControl else { return [] }
      return decision.openMandates.compactMap { mandate in
        let due = decision.due(of: mandate)
        let isLate = due.map { $0 < day } ?? false
        guard control <= day || isLate else { return nil }
        return DueControl(
          decision: decision.number, title: decision.record.title, mandate: mandate,
          status: decision.status(of: mandate), control: control, isOverdue: control < day, due: due,
          isLate: isLate)
      }
    }
    // Stable: mandates of one decision stay in their order.
    return found.enumerated().sorted { ($0.element.control, $0.offset) < ($1.element.control, $1.offset) }
      .map(\.element)
  }
}
