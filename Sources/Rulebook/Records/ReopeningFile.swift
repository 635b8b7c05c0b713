import Clearing

/// Reads why a case is taken up again.
public enum ReopeningFile {
  /// The code of the reason in a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy
  ) throws(RulebookError) -> String {
    try read(YAMLRoot.read(text, name: name), taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(_ entry: Entry, taxonomy: Taxonomy) throws(RulebookError) -> String {
    let fields = try entry.fields(["reason"])
    return try fields.required("reason").code(.reopeningReasons, taxonomy)
  }
}
