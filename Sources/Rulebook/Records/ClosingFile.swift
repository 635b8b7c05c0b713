import Clearing

/// Reads why a case is closed and with which outcomes.
public enum ClosingFile {
  /// The closing of a file; throws the first fault with its line. Outcomes may be left out.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy
  ) throws(RulebookError) -> Closing {
    try read(YAMLRoot.read(text, name: name), taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(_ entry: Entry, taxonomy: Taxonomy) throws(RulebookError) -> Closing {
    let fields = try entry.fields(["reason", "support", "institutional", "criminal"])
    return Closing(
      reason: try fields.required("reason").code(.closingReasons, taxonomy),
      support: try fields.code("support", .supportOutcomes, taxonomy),
      institutional: try fields.code("institutional", .institutionalOutcomes, taxonomy),
      criminal: try fields.code("criminal", .criminalOutcomes, taxonomy))
  }
}
