/// Somebody added a note to an incident.
public struct IncidentNoted: Hashable, Sendable, Codable {
  /// The note.
  public var text: String

  /// The fact with all its parts.
  public init(text: String) {
    self.text = text
  }
}
