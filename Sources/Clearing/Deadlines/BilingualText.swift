/// A text of the configuration in both languages of the program.
public struct BilingualText: Hashable, Sendable {
  /// The German text.
  public var german: String
  /// The English text.
  public var english: String

  /// A text in both languages.
  public init(german: String, english: String) {
    self.german = german
    self.english = english
  }
}
