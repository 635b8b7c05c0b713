import Clearing

/// Complaints about bodies of the alliance, by the day they are counted: no body, no kind, no place.
public struct ComplaintColumns: Sendable {
  /// The day of each, as days since 1970-01-01.
  private var days: [Int32] = []

  /// No rows.
  public init() {}

  mutating func append(_ day: CalendarDay) { days.append(Int32(clamping: day.number)) }

  /// Complaints of the period.
  public func received(in period: Period) -> Int {
    let wanted = period.dayNumbers
    return days.count { wanted.contains($0) }
  }
}
