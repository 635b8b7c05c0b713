/// Bodies that hold a case, or were offered it, are called to one table. It says what may be spoken of, never what is known.
public struct ConferenceCalled: Hashable, Sendable, Codable {
  /// Its random number.
  public var number: String
  /// The random number of the case.
  public var file: String
  /// The cover of the case.
  public var caseCover: CompartmentID
  /// The invited bodies, beside the one whose case it is.
  public var bodies: [BodyID]
  /// The classes of data that may be spoken of: the person consented to each of them towards each of the bodies.
  public var classes: [DataClass]
  /// Why it is called, as a code.
  public var reason: String
  /// The day of the conference.
  public var on: CalendarDay
  /// The day it was called.
  public var calledOn: CalendarDay

  /// The fact with all its parts.
  public init(
    number: String, file: String, caseCover: CompartmentID, bodies: [BodyID], classes: [DataClass],
    reason: String, on: CalendarDay, calledOn: CalendarDay
  ) {
    self.number = number
    self.file = file
    self.caseCover = caseCover
    self.bodies = bodies
    self.classes = classes
    self.reason = reason
    self.on = on
    self.calledOn = calledOn
  }
}
