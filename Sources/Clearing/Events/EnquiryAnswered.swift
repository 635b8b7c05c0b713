/// The police contact answered an abstract question.
public struct EnquiryAnswered: Hashable, Sendable, Codable {
  /// The answer.
  public var text: String
  /// The day of the answer.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(text: String, on: CalendarDay) {
    self.text = text
    self.on = on
  }
}
