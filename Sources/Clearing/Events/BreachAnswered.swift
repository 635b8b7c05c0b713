/// What the body decided about a breach: it was reported to the authority, or it is no risk to anybody.
public struct BreachAnswered: Hashable, Sendable, Codable {
  /// The two answers that end the clock.
  public enum Answer: String, Codable, Sendable, CaseIterable {
    /// Reported to the supervisory authority.
    case reported
    /// Unlikely to be a risk, so that no report is needed; the reason is stated.
    case noRisk = "no_risk"
  }

  /// Its number within the register.
  public var breach: Int
  /// What was decided.
  public var answer: Answer
  /// When it was reported, or assessed.
  public var at: Moment
  /// Why it is no risk, or why the report is late.
  public var reason: String?

  /// The fact with all its parts.
  public init(breach: Int, answer: Answer, at: Moment, reason: String?) {
    self.breach = breach
    self.answer = answer
    self.at = at
    self.reason = reason
  }
}
