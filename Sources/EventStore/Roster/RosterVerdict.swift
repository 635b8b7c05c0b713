/// What a roster says of the next entry.
public enum RosterVerdict: Equatable, Sendable {
  /// Every rule holds; the entry has its effect.
  case admitted
  /// It continues the chain, but breaks a rule: no event of it has any effect.
  case void(RosterViolation)
  /// It does not continue the chain: the log is damaged from here on, nothing was changed.
  case broken(ChainFault)
}

/// How an entry fails to continue the chain.
public enum ChainFault: String, Equatable, Sendable, CaseIterable {
  /// It belongs to another log.
  case logID
  /// Its number is not the next one.
  case number
  /// Its first event's number is not the next one.
  case firstEvent
  /// It names another predecessor.
  case previousHash
  /// The hash over its event headers is another one.
  case eventsHash
}
