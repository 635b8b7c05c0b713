/// Reads a note to a case or to an incident.
public enum NoteFile {
  /// The text of a file; throws the first fault with its line.
  public static func read(_ text: String, name: String) throws(RulebookError) -> String {
    try read(YAMLRoot.read(text, name: name))
  }

  /// The same for a place inside a file.
  static func read(_ entry: Entry) throws(RulebookError) -> String {
    try entry.fields(["text"]).required("text").text()
  }
}
