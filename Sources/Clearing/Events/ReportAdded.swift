/// The reporter added something to a report, or the body wrote down what the reporter is to be asked or told.
public struct ReportAdded: Hashable, Sendable, Codable {
  /// The words.
  public var text: String
  /// Is it the body's question or answer?
  public var isAnswer: Bool

  /// The fact with all its parts.
  public init(text: String, isAnswer: Bool) {
    self.text = text
    self.isAnswer = isAnswer
  }
}
