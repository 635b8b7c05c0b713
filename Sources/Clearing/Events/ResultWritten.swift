/// The recipient's report in words.
public struct ResultWritten: Hashable, Sendable, Codable {
  /// The report.
  public var text: String

  /// The fact with all its parts.
  public init(text: String) {
    self.text = text
  }
}
