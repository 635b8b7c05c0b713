import Clearing

/// Reads a workshop or dialogue on the self-check.
public enum WorkshopFile {
  /// The workshop of a file; offices are still names. Throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> Workshop {
    let top = try YAMLRoot.read(text, name: name).fields([
      "number", "kind", "title", "cycle", "on", "place", "moderation", "participants", "about", "topics",
    ])
    var workshop = Workshop(
      number: try top.text("number") ?? "",
      kind: try top["kind"]?.word(Workshop.Kind.self, also: GermanWords.workshopKind) ?? .workshop,
      title: try top.text("title"), cycle: try top.text("cycle"),
      on: try top.required("on").day(today: today), place: try top.text("place"),
      moderation: try top.text("moderation"), participants: try top["participants"]?.count(0...100_000),
      isEstimate: try top.flag("about", default: false))
    for item in try top.items("topics") { workshop.topics.append(try topic(item, today, taxonomy)) }
    return workshop
  }

  private static func topic(
    _ entry: Entry, _ today: CalendarDay, _ taxonomy: Taxonomy
  ) throws(RulebookError) -> Workshop.Topic {
    let fields = try entry.fields(["field", "works", "lacks", "needs"])
    var topic = Workshop.Topic(
      field: try fields.required("field").code(.selfCheckFields, taxonomy), works: try fields.texts("works"),
      lacks: try fields.texts("lacks"))
    for item in try fields.items("needs") { topic.needs.append(try need(item, today)) }
    return topic
  }

  /// A text, or one with what belongs to it.
  private static func need(_ entry: Entry, _ today: CalendarDay) throws(RulebookError) -> Workshop.Need {
    guard case .mapping = entry.node else { return Workshop.Need(text: try entry.text()) }
    let fields = try entry.fields(["text", "details", "measure", "responsible", "due"])
    return Workshop.Need(
      text: try fields.required("text").text(), details: try fields.texts("details"),
      measure: try fields.text("measure"),
      responsible: try fields.text("responsible").map(Office.init(name:)),
      due: try fields["due"]?.day(today: today))
  }
}

extension Fields {
  /// The texts of a list; none when it is missing.
  func texts(_ key: String) throws(RulebookError) -> [String] {
    var texts: [String] = []
    for item in try items(key) { texts.append(try item.text()) }
    return texts
  }
}
