/// A deadline of a case: computed once, and kept as it was computed.
///
/// While a fact that starts it is not known it has no ends; a later event of the same number brings them, once.
public struct DeadlineRecorded: Hashable, Sendable, Codable {
  /// Its number within the case, from 1 on.
  public var deadline: Int
  /// The rule's name.
  public var rule: String
  /// The version of the deadline rules.
  public var version: String
  /// The Land whose holidays counted, by its two letters.
  public var land: String
  /// The municipality whose holidays counted, if one was named.
  public var municipality: String?
  /// The facts that are known, by their code, and when they happened.
  public var facts: [String: DeadlineStart]
  /// From when it runs; nil while it does not.
  public var start: DeadlineStart?
  /// Its ends; nil while it does not run.
  public var ends: DeadlineEnds?
  /// The ends by each fact alone, where several may be the start and the earlier counts.
  public var candidates: [String: DeadlineEnds]?
  /// The codes of the facts without which it does not run.
  public var missing: [String]
  /// The day it was recorded.
  public var on: CalendarDay

  /// A deadline with what it must have; ends and start may be filled in.
  public init(
    deadline: Int, rule: String, version: String, land: String, municipality: String?,
    facts: [String: DeadlineStart], missing: [String], on: CalendarDay
  ) {
    self.deadline = deadline
    self.rule = rule
    self.version = version
    self.land = land
    self.municipality = municipality
    self.facts = facts
    self.missing = missing
    self.on = on
  }

  /// Does it say that it runs, with all that belongs to that, or that it does not, with none of it?
  var isWhole: Bool {
    guard let ends else { return start == nil && !missing.isEmpty && candidates == nil }
    return start != nil && missing.isEmpty && ends.safe <= ends.raw && ends.raw <= ends.statutory
  }
}
