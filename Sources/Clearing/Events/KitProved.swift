/// A body showed that its recovery kit opens what it must open: words were typed back, and they fit.
public struct KitProved: Hashable, Sendable, Codable {
  /// The member of the roster that stands for the kit.
  public var kit: MemberID
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(kit: MemberID, on: CalendarDay) {
    self.kit = kit
    self.on = on
  }
}
