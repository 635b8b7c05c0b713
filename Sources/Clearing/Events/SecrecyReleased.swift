/// A person released the body from its secrecy towards another one.
public struct SecrecyReleased: Hashable, Sendable, Codable {
  /// Who may be told what.
  public var terms: ReleaseTerms

  /// The fact with all its parts.
  public init(terms: ReleaseTerms) { self.terms = terms }
}
