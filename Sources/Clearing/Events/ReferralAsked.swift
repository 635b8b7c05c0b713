/// The addressed body asked back before it answers; the words lie where only the two bodies read.
public struct ReferralAsked: Hashable, Sendable, Codable {
  /// The compartment of the words: the package, or one of their own that dies with the referral.
  public var words: CompartmentID
  /// The day of the question.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(words: CompartmentID, on: CalendarDay) {
    self.words = words
    self.on = on
  }
}
