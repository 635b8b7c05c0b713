import Clearing
import Config

/// Reads the deadline rules: place, holidays, and every kind of deadline.
public enum DeadlinesFile {
  /// The rules that the program brings; none if its own file were wrong, which a test excludes.
  public static let standard: DeadlineRules =
    (try? read(EmbeddedFile.deadlines.text, name: EmbeddedFile.deadlines.path)) ?? .nothing

  /// The rules of a file; throws the first fault with its line.
  ///
  /// With `taxonomy` the areas of life must be on its list.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy? = nil
  ) throws(RulebookError) -> DeadlineRules {
    let top = try YAMLRoot.read(text, name: name).fields(["version", "place", "holidays", "rules"])
    let place = try top.required("place").fields(["land", "municipality"])
    let reader = DeadlineRuleReader(taxonomy: taxonomy)
    let entries = try top.required("rules").items()
    if entries.isEmpty { throw try top.required("rules").error(.missingValue) }
    var rules: [DeadlineRule] = []
    for entry in entries { rules.append(try reader.rule(entry)) }
    try DeadlineVersions.check(zip(entries, rules).map { ($0, $1) })
    return DeadlineRules(
      version: try top.required("version").text(), land: try place.required("land").word(Land.self),
      municipality: try place.text("municipality"),
      holidays: try HolidayReader.table(top.required("holidays")), rules: rules)
  }
}

/// How the versions of rules of one name follow one another.
private enum DeadlineVersions {
  /// Throws when two hold at once, when a day between them has none, or when one can never hold.
  static func check(_ rules: [(entry: Entry, rule: DeadlineRule)]) throws(RulebookError) {
    var last: [String: DeadlineRule] = [:]
    for (entry, rule) in rules {
      let fields = try entry.fields(DeadlineRuleReader.keys)
      if let from = rule.validFrom, let to = rule.validTo, to < from {
        throw try fields.required("valid_to").error(.neverHolds)
      }
      if let before = last[rule.id] {
        guard let to = before.validTo, let from = rule.validFrom, from > to else {
          throw try fields.required("id").error(.heldAtOnce(rule.id))
        }
        if from != to.adding(days: 1) {
          throw try fields.required("valid_from").error(.validityGap(rule.id, after: to.description))
        }
      }
      last[rule.id] = rule
    }
  }
}

extension Entry {
  /// A text in both languages: `{de: ..., en: ...}`.
  func bilingual() throws(RulebookError) -> BilingualText {
    let fields = try fields(["de", "en"])
    return BilingualText(
      german: try fields.required("de").text(), english: try fields.required("en").text())
  }
}
