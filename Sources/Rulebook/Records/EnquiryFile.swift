import Clearing

/// An abstract question as a file states it; whom it goes to is named by the command.
public struct EnquiryEntry: Hashable, Sendable {
  /// What it is about, as a kind of act.
  public var category: String
  /// Roughly where.
  public var area: EnquiryArea
  /// The question.
  public var text: String
}

/// Reads an abstract question.
public enum EnquiryFile {
  /// The question of a file; throws the first fault with its line. There is no key for a case, a place or a day.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy
  ) throws(RulebookError) -> EnquiryEntry {
    let fields = try YAMLRoot.read(text, name: name).fields(["category", "area", "text"])
    return EnquiryEntry(
      category: try fields.required("category").code(.acts, taxonomy),
      area: try fields.required("area").word(EnquiryArea.self, also: GermanWords.area),
      text: try fields.required("text").text())
  }
}
