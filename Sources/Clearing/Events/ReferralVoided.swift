/// The ground of a referral fell away, mostly because the person withdrew the consent.
public struct ReferralVoided: Hashable, Sendable, Codable {
  /// Why, as a code of the endings.
  public var ground: String
  /// The day it fell away.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(ground: String, on: CalendarDay) {
    self.ground = ground
    self.on = on
  }
}
