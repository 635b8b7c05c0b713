/// A computed deadline, with what it was computed from.
public struct ComputedDeadline: Hashable, Sendable {
  /// The rule.
  public let rule: DeadlineRule
  /// The Land whose holidays were asked for.
  public let land: Land
  /// From when it runs.
  public let start: DeadlineStart
  /// Its ends.
  public let ends: DeadlineEnds
  /// The municipality that was asked for, if one was.
  public let municipality: String?
}

/// Why a deadline cannot be computed from what somebody typed.
public enum DeadlineFault: Error, Hashable, Sendable {
  /// There is no rule of that name.
  case unknownRule(String)
  /// There is no such Land.
  case unknownLand(String)
  /// It is no day, and no day with a time of day that a German clock shows.
  case badStart(String)
  /// The rule did not hold, or does not hold any more, for a start on that day.
  case notInForce(rule: String, CalendarDay)
  /// The rule is law of other Laender only.
  case notInLand(rule: String, Land)
}

extension DeadlineRules {
  /// Computes a deadline from what somebody typed: rule, Land and start, with or without a municipality.
  public func compute(
    rule name: String, land: String, start: String, municipality: String? = nil
  ) throws(DeadlineFault) -> ComputedDeadline {
    guard rule(name, on: nil) != nil else { throw .unknownRule(name) }
    guard let land = Land(typed: land) else { throw .unknownLand(land) }
    guard let start = DeadlineStart(start) else { throw .badStart(start) }
    guard let rule = rule(name, on: start.day) else { throw .notInForce(rule: name, start.day) }
    guard rule.applies(in: land) else { throw .notInLand(rule: name, land) }
    let calendar = calendar(rule, land: land, municipality: municipality)
    return ComputedDeadline(
      rule: rule, land: land, start: start, ends: rule.ends(from: start, calendar),
      municipality: municipality)
  }
}
