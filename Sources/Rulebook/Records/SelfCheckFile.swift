import Clearing

/// A self-check as a file states it: offices are still names.
public struct SelfCheckEntry: Hashable, Sendable {
  /// What was answered.
  public var check: SelfCheck
  /// May it take the place of what this side answered before?
  public var replaces: Bool
}

/// Reads the answers of one side to the self-check.
public enum SelfCheckFile {
  /// The answers of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> SelfCheckEntry {
    let top = try YAMLRoot.read(text, name: name).fields([
      "cycle", "view", "city", "from", "until", "lead", "participants", "overall", "context", "answers",
      "replaces",
    ])
    var check = SelfCheck(
      cycle: try top.required("cycle").text(),
      view: try top.required("view").code(.selfCheckViews, taxonomy),
      city: try top.text("city"), from: try top["from"]?.day(today: today),
      until: try top["until"]?.day(today: today), lead: try top.text("lead").map(Office.init(name:)),
      overall: try top.text("overall"), answers: [])
    for item in try top.items("participants") { check.participants.append(Office(name: try item.text())) }
    for item in try top.items("context") {
      let fields = try item.fields(["label", "value", "source"])
      check.context.append(
        SelfCheck.Context(
          label: try fields.required("label").text(), value: try fields.required("value").text(),
          source: try fields.text("source")))
    }
    for (key, value) in try top.required("answers").pairs() {
      let criterion = try key.code(.selfCheckCriteria, taxonomy)
      check.answers.append(try answer(criterion, value))
    }
    return SelfCheckEntry(check: check, replaces: try top.flag("replaces", default: false))
  }

  /// A value, or one with its reason.
  private static func answer(
    _ criterion: String, _ entry: Entry
  ) throws(RulebookError) -> SelfCheck.Answer {
    guard case .mapping = entry.node else {
      return SelfCheck.Answer(criterion: criterion, value: try value(entry))
    }
    let fields = try entry.fields(["value", "reason", "evidence"])
    return SelfCheck.Answer(
      criterion: criterion, value: try value(fields.required("value")), reason: try fields.text("reason"),
      evidence: try fields.text("evidence"))
  }

  private static func value(_ entry: Entry) throws(RulebookError) -> CheckValue {
    try entry.word(CheckValue.self, also: GermanWords.checkValue)
  }
}
