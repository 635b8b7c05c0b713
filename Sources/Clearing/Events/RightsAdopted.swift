/// The alliance has adopted a rights table; the whole text is in the event, so that no loose file ever holds.
public struct RightsAdopted: Hashable, Sendable, Codable {
  /// The version, as the text states it.
  public var version: String
  /// The first day on which it holds.
  public var from: CalendarDay
  /// The whole text.
  public var text: String

  /// The fact with all its parts.
  public init(version: String, from: CalendarDay, text: String) {
    self.version = version
    self.from = from
    self.text = text
  }
}
