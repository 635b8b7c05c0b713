/// A person widened a consent or made it last longer: a new declaration, with the text that was shown for it.
public struct ConsentExtended: Hashable, Sendable, Codable {
  /// What holds from now on, whole.
  public var terms: ConsentTerms

  /// The fact with all its parts.
  public init(terms: ConsentTerms) { self.terms = terms }
}
