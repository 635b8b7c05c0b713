import Clearing

/// What is to be learned from a case, as a file states it.
public struct LessonEntry: Hashable, Sendable {
  /// The category, as a code.
  public var category: String
  /// In words.
  public var text: String
}

/// Reads what is to be learned from a case.
public enum LessonFile {
  /// The lesson of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy
  ) throws(RulebookError) -> LessonEntry {
    let fields = try YAMLRoot.read(text, name: name).fields(["category", "text"])
    return LessonEntry(
      category: try fields.required("category").code(.lessonCategories, taxonomy),
      text: try fields.required("text").text())
  }
}
