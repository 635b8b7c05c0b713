/// Who will see a table.
public enum Audience: String, Codable, CaseIterable, Sendable {
  /// The body itself: its own figures, exact.
  case `internal`
  /// The bodies of the alliance.
  case alliance
  /// Everybody.
  case `public`

  /// The smallest count that may be shown; 0 shows every count.
  ///
  /// Three is the practice of the Federal Employment Agency, five that of public tables about few people in one town; ten where two
  /// sensitive groupings cross, because together they point at persons.
  public func minimum(sensitiveDimensions: Int, configured: Int? = nil) -> Int {
    let least: Int
    switch self {
    case .internal: least = 0
    case .alliance: least = 3
    case .public: least = sensitiveDimensions >= 2 ? 10 : 5
    }
    // An alliance may be stricter than the rule, never laxer.
    return max(least, configured ?? least)
  }
}

/// What stands behind one count.
public struct CountBasis: Hashable, Sendable {
  /// Incidents counted.
  public var incidents: Int
  /// Different persons affected by them.
  public var persons: Int
  /// Bodies that contributed.
  public var bodies: Int
  /// The only contributing body agreed that its figure is shown.
  public var isAgreed: Bool

  /// What stands behind a count.
  public init(incidents: Int, persons: Int, bodies: Int, isAgreed: Bool) {
    self.incidents = incidents
    self.persons = persons
    self.bodies = bodies
    self.isAgreed = isAgreed
  }

  /// Too few incidents or persons, or one body alone without its agreement (dominance): hidden whatever the number of incidents.
  public func isBarred(minimum: Int) -> Bool {
    guard minimum > 0, incidents > 0 else { return false }
    return incidents < minimum || persons < minimum || (bodies < 2 && !isAgreed)
  }
}

/// Figures that are made of counts.
public enum DerivedFigure {
  /// The smallest base of a percentage.
  public static let leastBase = 20
  /// The smallest number of values of a median, a shortest or a longest duration.
  public static let leastValues = 5

  /// A percentage may be shown: its base is large enough, and neither part nor base is hidden.
  public static func isPercentageShown(base: Int, isPartHidden: Bool, isBaseHidden: Bool) -> Bool {
    base >= leastBase && !isPartHidden && !isBaseHidden
  }

  /// A median, a minimum or a maximum may be shown.
  public static func isMedianShown(values: Int) -> Bool { values >= leastValues }
}
