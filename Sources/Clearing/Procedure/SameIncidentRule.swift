/// When two bodies' incidents are probably one event: what must agree, and how far their days may lie apart.
public struct SameIncidentRule: Hashable, Sendable {
  /// Down to where the place must agree.
  public enum Place: String, Sendable, CaseIterable {
    /// The municipality; where one of them does not state it, the district.
    case municipality
    case district, state
  }

  /// How near the kinds of act must be.
  public enum Kind: String, Sendable, CaseIterable {
    /// One act of both is the same.
    case act
    /// One act of both belongs to the same group of the code list.
    case group
    /// Kinds do not matter.
    case any
  }

  /// Days that may lie between the two, beyond what their own precision leaves open.
  public var days: Int
  /// Days that come into question for one of them at most: what may have happened all year fits too much.
  public var widestDays: Int
  /// Down to where the place must agree.
  public var place: Place
  /// How near the kinds must be.
  public var kind: Kind

  /// A rule with all its parts.
  public init(days: Int = 1, widestDays: Int = 31, place: Place = .municipality, kind: Kind = .group) {
    self.days = days
    self.widestDays = widestDays
    self.place = place
    self.kind = kind
  }
}

extension Occurrence {
  /// The days that come into question, by how exactly they are known; nil when nobody knows.
  public var window: ClosedRange<CalendarDay>? {
    guard let from else { return nil }
    let last = max(from, until ?? from)
    switch precision {
    case .day: return from...last
    case .about: return from.adding(days: -7)...last.adding(days: 7)
    case .month: return from.firstOfMonth...last.firstOfMonth.adding(months: 1).adding(days: -1)
    case .halfYear: return from.firstOfHalfYear...last.firstOfHalfYear.adding(months: 6).adding(days: -1)
    case .year: return from.firstOfYear...last.firstOfYear.adding(months: 12).adding(days: -1)
    case .unknown: return nil
    }
  }
}

extension CalendarDay {
  fileprivate var firstOfMonth: CalendarDay { adding(days: 1 - civil.day) }
  fileprivate var firstOfYear: CalendarDay { firstOfMonth.adding(months: 1 - civil.month) }
  fileprivate var firstOfHalfYear: CalendarDay {
    firstOfMonth.adding(months: (civil.month <= 6 ? 1 : 7) - civil.month)
  }
}
