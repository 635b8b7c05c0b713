import Clearing

/// A breach of personal data as a file states it.
public struct BreachEntry: Hashable, Sendable {
  /// When somebody of the body became aware of it.
  public var aware: Moment
  /// What the register has to say.
  public var account: BreachAccount
}

/// Reads a breach of personal data.
public enum BreachFile {
  /// The breach of a file; throws the first fault with its line.
  public static func read(_ text: String, name: String) throws(RulebookError) -> BreachEntry {
    let top = try YAMLRoot.read(text, name: name).fields([
      "aware", "facts", "effects", "measures", "affected",
    ])
    let aware = try top.required("aware")
    // A day alone would not do: the clock counts hours.
    guard let moment = LocalTime(try aware.text())?.moment else { throw aware.error(.badTime) }
    let account = BreachAccount(
      facts: try top.required("facts").text(), effects: try top.text("effects"),
      measures: try top.text("measures"), affected: try top["affected"]?.count())
    return BreachEntry(aware: moment, account: account)
  }
}
