/// A closed set of phrases: one enum per surface, each in a file of its own.
///
/// `template(in:)` switches over the enum, so that a phrase without wording does not compile.
public protocol Wording: Sendable {
  /// The phrase with its `{name}` placeholders.
  func template(in language: Language) -> String
}

extension Wording {
  /// The phrase with its placeholders filled; a placeholder without a value stays as it is.
  ///
  /// Values are put in as they are and never looked through for placeholders again.
  public func text(in language: Language, _ values: [String: String] = [:]) -> String {
    Template(template(in: language)).filled(with: values)
  }

  /// The names of the placeholders in one language.
  public func placeholders(in language: Language) -> Set<String> {
    Set(Template(template(in: language)).names)
  }
}
