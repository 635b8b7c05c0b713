/// A complaint is about a body of the alliance: it and those above it are kept away from this incident or case.
public struct ShieldDeclared: Hashable, Sendable, Codable {
  /// Who is kept away.
  public var shield: Shield

  /// The fact with all its parts.
  public init(shield: Shield) { self.shield = shield }
}
