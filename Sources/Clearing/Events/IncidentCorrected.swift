/// What is known of an incident has changed; the old value stays in the history.
public struct IncidentCorrected: Hashable, Sendable, Codable {
  /// The core as it is now.
  public var core: IncidentCore

  /// The fact with all its parts.
  public init(core: IncidentCore) {
    self.core = core
  }
}
