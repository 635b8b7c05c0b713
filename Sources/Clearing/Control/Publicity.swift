/// Who a decision or a report was made for.
public enum Publicity: String, Codable, Sendable, CaseIterable {
  case open = "public"
  case nonPublic = "non_public"
  case confidential
}

/// One step of the way a paper takes through the committees (Beratungsfolge).
public struct Consultation: Hashable, Sendable, Codable {
  /// The committee.
  public var body: String
  /// The day.
  public var on: CalendarDay
  /// Was it in public?
  public var publicity: Publicity

  /// A consultation of a committee on a day.
  public init(body: String, on: CalendarDay, publicity: Publicity) {
    self.body = body
    self.on = on
    self.publicity = publicity
  }
}
