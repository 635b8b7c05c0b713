/// The addressed body took the case over.
public struct ReferralAccepted: Hashable, Sendable, Codable {
  /// The day of acceptance.
  public var on: CalendarDay
  /// The recipient's own file number, if it states one.
  public var reference: String?
  /// The day by which the person shall have been spoken to, if the way asks for one.
  public var contactBy: CalendarDay?
  /// The rule that gave that day.
  public var contactRule: PeriodRule?

  /// The fact with all its parts.
  public init(
    on: CalendarDay, reference: String? = nil, contactBy: CalendarDay? = nil, contactRule: PeriodRule? = nil
  ) {
    self.on = on
    self.reference = reference
    self.contactBy = contactBy
    self.contactRule = contactRule
  }
}
