import Clearing

/// An offer as a file states it; case and recipient are named by the command, so that they stand in one place
/// only.
public struct OfferEntry: Hashable, Sendable {
  /// What is asked of the recipient, as a code.
  public var purpose: String
  /// The classes of data that the package shall hold.
  public var classes: [DataClass]
  /// A short account for the recipient; empty when nothing but the sheet is offered.
  public var summary: String
}

/// Reads an offer.
public enum OfferFile {
  /// The offer of a file; throws the first fault with its line. A summary is needed as soon as there are
  /// classes.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy
  ) throws(RulebookError) -> OfferEntry {
    try read(YAMLRoot.read(text, name: name), taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(_ entry: Entry, taxonomy: Taxonomy) throws(RulebookError) -> OfferEntry {
    let fields = try entry.fields(["purpose", "classes", "summary"])
    let classes = try fields["classes"]?.classes() ?? []
    let summary = classes.isEmpty ? try fields.text("summary") : try fields.required("summary").text()
    return OfferEntry(
      purpose: try fields.required("purpose").code(.purposes, taxonomy), classes: classes,
      summary: summary ?? "")
  }
}
