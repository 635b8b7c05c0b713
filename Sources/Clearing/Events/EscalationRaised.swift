/// A step's time has passed and a rung of the ladder is reached. It says which step of which body, and nothing of what
/// the case is about: the chair reads it too.
public struct EscalationRaised: Hashable, Sendable, Codable {
  /// The escalation's random number.
  public var number: String
  /// The random number of the case.
  public var file: String
  /// Which step, and which time it is in this case.
  public var key: StepKey
  /// When it was due.
  public var due: StepDue
  /// The version of the procedure whose ladder this is.
  public var version: String
  /// The body whose case it is.
  public var owner: BodyID
  /// The body that should have acted.
  public var body: BodyID
  /// Who is called.
  public var level: EscalationLevel
  /// From when on they are called. The entry's own time says when it was written.
  public var effective: Moment

  /// The fact with all its parts.
  public init(
    number: String, file: String, key: StepKey, due: StepDue, version: String, owner: BodyID, body: BodyID,
    level: EscalationLevel, effective: Moment
  ) {
    self.number = number
    self.file = file
    self.key = key
    self.due = due
    self.version = version
    self.owner = owner
    self.body = body
    self.level = level
    self.effective = effective
  }
}
