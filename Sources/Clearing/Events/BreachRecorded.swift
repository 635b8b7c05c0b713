/// A breach of personal data in the body's register, with its clock (GDPR Art. 33(1) and (5)).
public struct BreachRecorded: Hashable, Sendable, Codable {
  /// Its number within the register, from 1 on.
  public var breach: Int
  /// When somebody of the body became aware of it.
  public var aware: Moment
  /// The rule of its clock.
  public var rule: String
  /// The version of the deadline rules.
  public var version: String
  /// The ends of its clock.
  public var ends: DeadlineEnds
  /// What happened and what it means, without names.
  public var account: BreachAccount
  /// The day it was recorded.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(
    breach: Int, aware: Moment, rule: String, version: String, ends: DeadlineEnds, account: BreachAccount,
    on: CalendarDay
  ) {
    self.breach = breach
    self.aware = aware
    self.rule = rule
    self.version = version
    self.ends = ends
    self.account = account
    self.on = on
  }
}

/// What the register has to say of a breach (GDPR Art. 33(5)).
public struct BreachAccount: Hashable, Sendable, Codable {
  /// What happened.
  public var facts: String
  /// Its likely consequences, as far as known.
  public var effects: String?
  /// What was done about it, as far as known.
  public var measures: String?
  /// About how many persons are affected; nil when nobody knows.
  public var affected: Int?

  /// An account of what happened; everything else may be filled in.
  public init(facts: String, effects: String? = nil, measures: String? = nil, affected: Int? = nil) {
    self.facts = facts
    self.effects = effects
    self.measures = measures
    self.affected = affected
  }
}
