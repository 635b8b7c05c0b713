import Clearing

/// A request to hand over without consent as a file states it; the bodies are still code words.
public struct DisclosureEntry: Hashable, Sendable {
  /// The code word of the body that shall receive it.
  public var recipient: String
  /// The legal ground, as a code.
  public var ground: String
  /// The classes of data.
  public var classes: [DataClass]
  /// The facts it rests on.
  public var facts: String
  /// Does the danger not wait for a second person?
  public var isImmediate: Bool
  /// The code word of the body of the second person, if the file names one.
  public var approver: String?
}

/// Reads a request to hand over without consent.
public enum DisclosureFile {
  /// The request of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy
  ) throws(RulebookError) -> DisclosureEntry {
    let fields = try YAMLRoot.read(text, name: name).fields([
      "recipient", "ground", "classes", "facts", "immediate", "approver",
    ])
    return DisclosureEntry(
      recipient: try fields.required("recipient").text(),
      ground: try fields.required("ground").code(.disclosureGrounds, taxonomy),
      classes: try fields.required("classes").classes(), facts: try fields.required("facts").text(),
      isImmediate: try fields.flag("immediate", default: false), approver: try fields.text("approver"))
  }
}
