import Clearing

/// Reads words for the alliance.
public enum FindingFile {
  /// The words of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay
  ) throws(RulebookError) -> Finding {
    let top = try YAMLRoot.read(text, name: name).fields([
      "kind", "period", "text", "for", "ground", "approved_on",
    ])
    var period = Period(containing: today).description
    if let entry = top["period"] {
      guard let half = Period(try entry.text()), half.half != nil else { throw entry.error(.badDate) }
      period = half.description
    }
    return Finding(
      kind: try top.required("kind").word(FindingKind.self), period: period,
      text: try top.required("text").published(),
      audience: try top["for"]?.word(Audience.self) ?? .alliance,
      ground: try top["ground"]?.word(ExampleGround.self),
      approvedOn: try top["approved_on"]?.day(today: today))
  }
}
