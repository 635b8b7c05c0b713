/// The facts on which a disclosure without consent rests, in words; only who asks and who decides reads them.
public struct DisclosureExplained: Hashable, Sendable, Codable {
  /// The compartment of the request.
  public var disclosure: CompartmentID
  /// What is known, from where, and why it cannot wait or be averted otherwise.
  public var facts: String

  /// The fact with all its parts.
  public init(disclosure: CompartmentID, facts: String) {
    self.disclosure = disclosure
    self.facts = facts
  }
}
