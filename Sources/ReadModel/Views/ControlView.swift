import Clearing

/// What was decided and how far it is, for a reader who may read it.
public struct ControlView: Sendable {
  /// Decisions with their mandates and reports.
  public let book: ControlBook
  /// The day that is.
  public let today: CalendarDay

  /// The book; throws unless it may be read.
  public init(_ world: World, reader: Author, today: CalendarDay) throws(Refusal) {
    try world.rights.table(on: today).word(
      .readControl, roles: reader.roles, relation: world.relationToAlliance(of: reader.body),
      isLocked: world.alliance.map(world.locked.contains) ?? false
    ).require()
    book = world.control
    self.today = today
  }

  /// Which decisions a list shows.
  public enum Filter: Sendable, Hashable {
    /// Every decision.
    case all
    /// Those with an open mandate.
    case open
    /// Those with a mandate whose control or own day is due or has passed.
    case due
    /// Those with one that has passed.
    case overdue
  }

  /// A mandate in a list.
  public struct Row: Sendable, Hashable {
    /// Its decision.
    public let decision: DecisionState
    /// The mandate; nil for a decision that asks for nothing.
    public let mandate: Mandate?
    /// Has its control or its own last day passed?
    public let isOverdue: Bool
  }

  /// The mandates that a filter lets through, by decision in the order they were recorded.
  public func rows(_ filter: Filter) -> [Row] {
    let waiting = book.due(on: today)
    return book.decisions.flatMap { decision -> [Row] in
      if decision.record.mandates.isEmpty {
        return filter == .all ? [Row(decision: decision, mandate: nil, isOverdue: false)] : []
      }
      return decision.record.mandates.compactMap { mandate in
        let due = waiting.first { $0.decision == decision.number && $0.mandate == mandate }
        let isOverdue = due.map { $0.isOverdue || $0.isLate } ?? false
        let isShown: Bool
        switch filter {
        case .all: isShown = true
        case .open: isShown = decision.status(of: mandate).isOpen
        case .due: isShown = due != nil
        case .overdue: isShown = isOverdue
        }
        return isShown ? Row(decision: decision, mandate: mandate, isOverdue: isOverdue) : nil
      }
    }
  }
}
