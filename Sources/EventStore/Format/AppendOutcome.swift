/// What became of an entry that was offered.
public enum AppendOutcome: Equatable, Sendable {
  /// It is on disk, synced, under this number.
  case done(entry: UInt64, firstEvent: UInt64)
  /// The author's command with this idempotency key was appended before, as this entry.
  case duplicate(entry: UInt64)
  /// These compartments have moved since the decision: decide again.
  case conflict([Identifier])
  /// Keys or the roster moved: bring them up to date and try again.
  case stale(StaleReason)
  /// The author may not do this.
  case notEntitled(RosterViolation)
}

/// What moved on since a draft was made.
public enum StaleReason: Equatable, Sendable {
  /// The author's own signing key has a newer epoch.
  case author
  /// The body has another key epoch or other members.
  case body(Identifier)
  /// The circle has another epoch, or none.
  case circle(Identifier)
  /// The compartment has another key epoch, or its circle is not wrapped to current keys.
  case compartment(Identifier)
}
