/// The file was closed.
public struct CaseClosed: Hashable, Sendable, Codable {
  /// Why, and with which outcomes.
  public var closing: Closing
  /// The day of closing.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(closing: Closing, on: CalendarDay) {
    self.closing = closing
    self.on = on
  }
}
