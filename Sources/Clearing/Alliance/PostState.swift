/// Which post: a role in a body.
public struct PostKey: Hashable, Comparable, Sendable {
  /// The body.
  public let body: BodyID
  /// The role.
  public let role: Role

  /// The post of a role in a body.
  public init(_ body: BodyID, _ role: Role) {
    self.body = body
    self.role = role
  }

  /// By body, then by the role's code word.
  public static func < (left: PostKey, right: PostKey) -> Bool {
    (left.body, left.role.rawValue) < (right.body, right.role.rawValue)
  }
}

/// Who held a post when, and since when nobody does.
public struct PostState: Sendable, Hashable {
  /// What was decided about it, in the order of the log.
  public internal(set) var changes: [Change] = []

  /// One decision about a post.
  public enum Change: Sendable, Hashable {
    /// Somebody holds it from a day on.
    case filled(PostFilled)
    /// Nobody holds it from a day on.
    case vacated(CalendarDay)

    /// The first day it speaks of.
    var from: CalendarDay {
      switch self {
      case .filled(let fact): return fact.from
      case .vacated(let day): return day
      }
    }
  }

  /// The newest decision whose day has come: of two decisions the later one in the log holds.
  private func change(on day: CalendarDay) -> Change? { changes.last { $0.from <= day } }

  /// Who holds it on a day, with deputies; nil when nobody does.
  public func tenure(on day: CalendarDay) -> PostFilled? {
    guard case .filled(let fact) = change(on: day), fact.until.map({ day <= $0 }) ?? true else { return nil }
    return fact
  }

  /// Is it a post that has begun, and that nobody holds on that day?
  public func isVacant(on day: CalendarDay) -> Bool { change(on: day) != nil && tenure(on: day) == nil }

  /// The first of the vacant days that a day belongs to; nil when somebody holds it.
  public func vacantSince(_ day: CalendarDay) -> CalendarDay? {
    guard isVacant(on: day) else { return nil }
    var first = day
    for point in turningPoints.sorted(by: >) where point <= first {
      first = point
      if !isVacant(on: point.adding(days: -1)) { return point }
    }
    return first
  }

  /// How many days of a period it was vacant; only days up to `today` count.
  public func vacancyDays(in period: ClosedRange<CalendarDay>, today: CalendarDay) -> Int {
    let last = min(period.upperBound, today)
    guard period.lowerBound <= last else { return 0 }
    return (period.lowerBound.number...last.number).count { isVacant(on: CalendarDay(number: $0)) }
  }

  /// Days on which something may begin or end.
  var turningPoints: [CalendarDay] {
    changes.flatMap { change -> [CalendarDay] in
      guard case .filled(let fact) = change, let until = fact.until else { return [change.from] }
      return [fact.from, until.adding(days: 1)]
    }
  }
}

/// Days on which a member does not answer, the first and the last among them.
public typealias Absence = ClosedRange<CalendarDay>
