import Clearing

/// What a report has to know of each case, as columns of days (days since 1970-01-01).
public struct CaseColumns: Sendable {
  /// The day a case came in, one a case.
  public private(set) var received: [Int32] = []
  /// The day of each closing; a case that was closed twice has two.
  public private(set) var closed: [Int32] = []
  /// The day a closed case was taken up again, one a closing; `Int32.max` while it stays closed.
  public private(set) var reopened: [Int32] = []

  /// No rows.
  public init() {}

  mutating func append(_ file: CaseState) {
    received.append(Int32(clamping: file.cover.receivedOn.number))
    for past in file.history {
      if case .caseClosed(let fact) = past.event {
        closed.append(Int32(clamping: fact.on.number))
        reopened.append(Int32.max)
      }
      if case .caseReopened(let fact) = past.event, !reopened.isEmpty {
        reopened[reopened.count - 1] = Int32(clamping: fact.on.number)
      }
    }
  }

  /// Counts a case that was erased, from what stayed of it.
  mutating func append(_ file: CountedCase) {
    received.append(Int32(clamping: file.receivedOn.number))
    for closing in file.closings {
      closed.append(Int32(clamping: closing.closedOn.number))
      reopened.append(closing.reopenedOn.map { Int32(clamping: $0.number) } ?? Int32.max)
    }
  }

  /// Cases that came in during the period.
  public func opened(in period: Period) -> Int {
    let days = period.dayNumbers
    return received.count { days.contains($0) }
  }

  /// Closings of the period that still held at its end.
  public func closed(in period: Period) -> Int {
    let days = period.dayNumbers
    return zip(closed, reopened).count { days.contains($0) && !days.contains($1) }
  }

  /// Cases that had come in and were not closed at the end of the period.
  public func open(atEndOf period: Period) -> Int {
    let end = period.dayNumbers.upperBound
    return received.count { $0 <= end } - zip(closed, reopened).count { $0 <= end && end < $1 }
  }
}

extension Period {
  /// The period's days as days since 1970-01-01.
  var dayNumbers: ClosedRange<Int32> {
    Int32(clamping: firstDay.number)...Int32(clamping: max(firstDay, lastDay).number)
  }
}
