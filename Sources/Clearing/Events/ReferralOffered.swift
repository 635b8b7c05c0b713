/// A body offered a case to another one.
public struct ReferralOffered: Hashable, Sendable, Codable {
  /// The referral's random number.
  public var number: String
  /// The cover of the case it comes from.
  public var caseCover: CompartmentID
  /// The offering body.
  public var from: BodyID
  /// The addressed body.
  public var to: BodyID
  /// What the addressed body sees before it accepts.
  public var sheet: OfferSheet
  /// The compartment of the frozen package, if the offer has one.
  public var package: CompartmentID?
  /// The day of the offer.
  public var offeredOn: CalendarDay
  /// The last day for an answer.
  public var due: CalendarDay
  /// The rule that gave that day; only offers of the first program have none.
  public var rule: PeriodRule?
  /// The bodies that had the case before the offering one and handed it on, the first one first.
  public var chain: [BodyID]?
  /// The number of the disclosure without consent on which it rests; nil when it rests on consent.
  public var ground: String?
  /// Whom a complaint keeps away from the case, so that the accepting body keeps them away too; nil when nobody is.
  public var shields: [Shield]?

  /// The fact with all its parts.
  public init(
    number: String, caseCover: CompartmentID, from: BodyID, to: BodyID, sheet: OfferSheet,
    package: CompartmentID? = nil, offeredOn: CalendarDay, due: CalendarDay,
    rule: PeriodRule? = nil, chain: [BodyID]? = nil, ground: String? = nil,
    shields: [Shield]? = nil
  ) {
    self.number = number
    self.caseCover = caseCover
    self.from = from
    self.to = to
    self.sheet = sheet
    self.package = package
    self.offeredOn = offeredOn
    self.due = due
    self.rule = rule
    self.chain = chain
    self.ground = ground
    self.shields = shields
  }
}
