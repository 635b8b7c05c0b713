import Clearing

/// A report on a referral as a file states it.
public struct ReportEntry: Hashable, Sendable {
  /// What came of it, as a code.
  public var outcome: String
  /// The report in words, if there is one.
  public var text: String?
}

/// Reads a report on a referral.
public enum ReportFile {
  /// The report of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy
  ) throws(RulebookError) -> ReportEntry {
    try read(YAMLRoot.read(text, name: name), taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(_ entry: Entry, taxonomy: Taxonomy) throws(RulebookError) -> ReportEntry {
    let fields = try entry.fields(["outcome", "text"])
    return ReportEntry(
      outcome: try fields.required("outcome").code(.reportOutcomes, taxonomy), text: try fields.text("text"))
  }
}
