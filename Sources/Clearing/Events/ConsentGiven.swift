/// An affected person consented to a hand-over.
public struct ConsentGiven: Hashable, Sendable, Codable {
  /// To whom, what for, which data.
  public var terms: ConsentTerms

  /// The fact with all its parts.
  public init(terms: ConsentTerms) {
    self.terms = terms
  }
}
