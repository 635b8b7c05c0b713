import Clearing

/// One figure of a table.
public enum FigureCell: Hashable, Sendable {
  /// It is shown.
  case shown(Int)
  /// It is hidden, because it could point at single people.
  case hidden
  /// Nothing can stand there.
  case absent

  /// The figure, where it is shown.
  public var value: Int? {
    if case .shown(let count) = self { return count }
    return nil
  }

  /// As text: the figure, a dot for what is hidden, nothing where nothing can stand.
  public var text: String {
    switch self {
    case .shown(let count): return String(count)
    case .hidden: return "."
    case .absent: return ""
    }
  }

  /// Reads what `text` wrote; anything else is nothing.
  init(text: String) {
    self = text == "." ? .hidden : Int(text).map { .shown($0) } ?? .absent
  }

  init(_ count: Int?) { self = count.map { .shown($0) } ?? .absent }
}

/// What stands behind a count: for the rule that a figure needs enough persons, and bodies that agree.
public struct CellBasis: Hashable, Sendable {
  /// Incidents.
  var incidents: Int
  /// Affected persons, as far as known; 0 where nobody was affected or nobody counted.
  var persons: Int
  /// Bodies that contributed.
  var bodies: Int
}

/// The columns that a table can have, in their order.
public enum ReportColumn: Int, Sendable, CaseIterable {
  /// The period itself.
  case current
  /// The period itself, as it was released.
  case currentReleased
  /// The period before, counted by the rules of today and for the same bodies.
  case previous
  /// The period before, as it was released then.
  case previousReleased
  /// The same part of the year before, counted by the rules of today and for the same bodies.
  case yearBefore
  /// The same part of the year before, as it was released then.
  case yearBeforeReleased

  /// The period it stands for.
  public func period(_ period: Period) -> Period {
    switch self {
    case .current, .currentReleased: return period
    case .previous, .previousReleased: return period.previous
    case .yearBefore, .yearBeforeReleased: return period.yearBefore
    }
  }

  /// Is it the figure as once released?
  public var isReleased: Bool { slot == nil }

  /// The slot of a tally that it is counted from; nil where it is not counted.
  var slot: Int? {
    switch self {
    case .current: return 1
    case .previous: return 2
    case .yearBefore: return 3
    case .currentReleased, .previousReleased, .yearBeforeReleased: return nil
    }
  }
}
