/// The columns of the table of routes.
public enum RouteColumn: String, Sendable, CaseIterable {
  case motives, acts
  case actGroups = "act_groups"
  case areas, accused, affected, needs, employee, land
}

/// One row of the table of routes: when everything it names is so, it proposes a way.
public struct RouteRow: Hashable, Sendable {
  /// Where to.
  public var target: Target
  /// Why, in words.
  public var reason: Labelled
  /// What must be so: one of these values in each of these columns.
  public var when: [RouteColumn: Set<String>]

  /// Where a way leads.
  public enum Target: Hashable, Sendable {
    /// To bodies of a kind, for a purpose.
    case bodies(BodyKind, purpose: String)
    /// To somebody outside the alliance, whom the person may turn to.
    case outside(Labelled)
  }

  /// A row.
  public init(target: Target, reason: Labelled, when: [RouteColumn: Set<String>]) {
    self.target = target
    self.reason = reason
    self.when = when
  }

  /// Does everything it names hold?
  public func matches(_ facts: RouteFacts) -> Bool {
    when.allSatisfy { column, values in
      switch column {
      // One and the same act must be of the group and of the kind.
      case .acts, .actGroups:
        return facts.acts.contains { act in isMet(.acts, act.code) && isMet(.actGroups, act.group) }
      case .motives, .areas, .accused, .affected, .needs, .employee, .land:
        return !values.isDisjoint(with: facts.values[column] ?? [])
      }
    }
  }

  private func isMet(_ column: RouteColumn, _ value: String) -> Bool { when[column]?.contains(value) ?? true }
}

/// What is known of a case, as far as ways depend on it.
public struct RouteFacts: Hashable, Sendable {
  /// A kind of act with its group.
  public struct Act: Hashable, Sendable {
    let code: String
    let group: String

    /// An act.
    public init(code: String, group: String) {
      self.code = code
      self.group = group
    }
  }

  /// The acts.
  public var acts: Set<Act>
  /// Everything else, by column.
  public var values: [RouteColumn: Set<String>]

  /// Facts by column.
  public init(acts: Set<Act>, values: [RouteColumn: Set<String>]) {
    self.acts = acts
    self.values = values
  }
}
