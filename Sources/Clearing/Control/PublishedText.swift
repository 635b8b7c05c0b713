/// A text that is published in German and, where somebody wrote it, in English.
public struct PublishedText: Hashable, Sendable, Codable {
  /// The German text.
  public var german: String
  /// The English text; nil where there is none yet.
  public var english: String?

  /// A text in German, and in English if there is one.
  public init(_ german: String, english: String? = nil) {
    self.german = german
    self.english = english
  }

  /// All that is written.
  var texts: [String] { [german] + [english].compactMap { $0 } }
}
