/// A workshop or dialogue on the self-check.
public struct WorkshopRecorded: Hashable, Sendable, Codable {
  /// The workshop.
  public var workshop: Workshop

  /// The fact with all its parts.
  public init(workshop: Workshop) { self.workshop = workshop }
}
