/// A member asked that something be erased; another has to confirm it once the waiting time is over.
public struct ErasureRequested: Hashable, Sendable, Codable {
  /// The erasure's own number, such as L-26-4821-390.
  public var number: String
  /// What shall be erased.
  public var unit: ErasureUnit
  /// The number under which the body knows it: a case's, an incident's or a referral's; nil for a directory entry.
  public var object: String?
  /// The cover of the case it belongs to, if it belongs to one.
  public var caseCover: CompartmentID?
  /// The member whose directory entry it is.
  public var member: MemberID?
  /// Every compartment that will be erased.
  public var compartments: [CompartmentID]
  /// Why, as a code.
  public var ground: String
  /// The day the case was opened, as its first entry says.
  public var openedOn: CalendarDay?
  /// The day the case was closed.
  public var closedOn: CalendarDay?
  /// The day of the request.
  public var on: CalendarDay
  /// Not to be confirmed before; computed once from the waiting time that held.
  public var earliest: Moment

  /// The fact with all its parts.
  public init(
    number: String, unit: ErasureUnit, object: String?, caseCover: CompartmentID?, member: MemberID?,
    compartments: [CompartmentID], ground: String, openedOn: CalendarDay?, closedOn: CalendarDay?,
    on: CalendarDay, earliest: Moment
  ) {
    self.number = number
    self.unit = unit
    self.object = object
    self.caseCover = caseCover
    self.member = member
    self.compartments = compartments
    self.ground = ground
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.on = on
    self.earliest = earliest
  }
}
