import Clearing

/// Reads a training.
public enum TrainingFile {
  /// The training of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> Training {
    let top = try YAMLRoot.read(text, name: name).fields([
      "title", "topic", "format", "provider", "need", "on", "place", "minutes", "series", "module",
      "status", "reason", "reach",
    ])
    var training = Training(
      title: try top.required("title").text(),
      topic: try top.required("topic").code(.trainingTopics, taxonomy),
      format: try top.required("format").code(.trainingFormats, taxonomy),
      on: try top.required("on").day(today: today),
      status: try top.required("status").word(Training.Status.self))
    training.provider = try top.text("provider")
    training.need = try top.text("need")
    training.place = try top.text("place")
    training.minutes = try top["minutes"]?.count(1...100_000)
    training.series = try top.text("series")
    training.module = try top["module"]?.count(1...1000)
    training.reason = try top.text("reason")
    if training.status == .cancelled, training.reason == nil {
      throw try top.required("status").error(.missingKey("reason"))
    }
    for item in try top.items("reach") { training.reach.append(try reach(item, taxonomy)) }
    return training
  }

  private static func reach(_ item: Entry, _ taxonomy: Taxonomy) throws(RulebookError) -> Training.Reach {
    let fields = try item.fields(["group", "unit", "persons"])
    return Training.Reach(
      group: try fields.required("group").code(.trainingGroups, taxonomy), unit: try fields.text("unit"),
      persons: try fields.required("persons").count())
  }
}
