/// Somebody asks to hand something over without consent, on a legal ground. Codes only; the facts lie elsewhere.
public struct DisclosureRequested: Hashable, Sendable, Codable {
  /// Its random number.
  public var number: String
  /// The cover of the case.
  public var caseCover: CompartmentID
  /// The body that shall receive it.
  public var recipient: BodyID
  /// The legal ground, as a code.
  public var ground: String
  /// The classes of data: no more than the ground needs.
  public var classes: [DataClass]
  /// The compartment of the facts.
  public var facts: CompartmentID
  /// The body whose member decides; the own one, unless that has nobody else.
  public var approver: BodyID
  /// The end of the time in which a second person has to look, if the danger did not wait; nil when nothing goes out
  /// before the second person has approved.
  public var reviewBy: Moment?
  /// The day of the request.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(
    number: String, caseCover: CompartmentID, recipient: BodyID, ground: String, classes: [DataClass],
    facts: CompartmentID, approver: BodyID, reviewBy: Moment?, on: CalendarDay
  ) {
    self.number = number
    self.caseCover = caseCover
    self.recipient = recipient
    self.ground = ground
    self.classes = classes
    self.facts = facts
    self.approver = approver
    self.reviewBy = reviewBy
    self.on = on
  }
}
