/// The cover of a case has changed; the old value stays in the history.
public struct CaseCorrected: Hashable, Sendable, Codable {
  /// The cover as it is now.
  public var cover: CaseCover

  /// The fact with all its parts.
  public init(cover: CaseCover) {
    self.cover = cover
  }
}
