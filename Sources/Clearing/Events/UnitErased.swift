/// What stays in the register of something erased: number, dates and ground, no content.
public struct UnitErased: Hashable, Sendable, Codable {
  /// The erasure's own number.
  public var number: String
  /// What was erased.
  public var unit: ErasureUnit
  /// The number under which the body knew it; nil for a directory entry.
  public var object: String?
  /// The day the case was opened.
  public var openedOn: CalendarDay?
  /// The day the case was closed.
  public var closedOn: CalendarDay?
  /// Why, as a code.
  public var ground: String
  /// The day of the request.
  public var requestedOn: CalendarDay
  /// The day it was decided.
  public var erasedOn: CalendarDay
  /// The day on which the last backup of the slot file from before is gone.
  public var completeOn: CalendarDay

  /// The fact with all its parts.
  public init(
    number: String, unit: ErasureUnit, object: String?, openedOn: CalendarDay?, closedOn: CalendarDay?,
    ground: String, requestedOn: CalendarDay, erasedOn: CalendarDay, completeOn: CalendarDay
  ) {
    self.number = number
    self.unit = unit
    self.object = object
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.ground = ground
    self.requestedOn = requestedOn
    self.erasedOn = erasedOn
    self.completeOn = completeOn
  }

  /// The stub of a request that was carried out.
  init(_ request: ErasureRequested, erasedOn: CalendarDay, slotBackupDays: Int) {
    self.init(
      number: request.number, unit: request.unit, object: request.object, openedOn: request.openedOn,
      closedOn: request.closedOn, ground: request.ground, requestedOn: request.on, erasedOn: erasedOn,
      completeOn: erasedOn.adding(days: slotBackupDays))
  }
}
