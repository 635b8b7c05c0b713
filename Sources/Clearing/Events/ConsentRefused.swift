/// An affected person refused a hand-over, so that nobody asks again.
public struct ConsentRefused: Hashable, Sendable, Codable {
  /// To whom, what for, which data.
  public var terms: ConsentTerms

  /// The fact with all its parts.
  public init(terms: ConsentTerms) {
    self.terms = terms
  }
}
