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
    var findings = Findings()
    let rules = read(text, name: name, taxonomy: taxonomy, &findings)
    try findings.throwFirst()
    guard let rules else { throw RulebookError(file: name, line: 1, column: 1, fault: .empty) }
    return rules
  }

  /// The rules of a file; nil with every fault noted when something is wrong.
  static func read(
    _ text: String, name: String, taxonomy: Taxonomy?, _ findings: inout Findings
  ) -> DeadlineRules? {
    let top = findings.take { () throws(RulebookError) in
      try YAMLRoot.read(text, name: name).fields(["version", "place", "holidays", "rules"])
    }
    guard let top else { return nil }
    let version = findings.take { () throws(RulebookError) in try top.ruleVersion() }
    let place = findings.take { () throws(RulebookError) in try Self.place(top) }
    let holidays = HolidayReader.table(top, &findings)
    let rules = Self.rules(top, taxonomy, &findings)
    guard let version, let place, let holidays, let rules else { return nil }
    return DeadlineRules(
      version: version, land: place.land, municipality: place.municipality, holidays: holidays, rules: rules)
  }

  private static func place(_ top: Fields) throws(RulebookError) -> (land: Land, municipality: String?) {
    let place = try top.required("place").fields(["land", "municipality"])
    return (try place.required("land").word(Land.self), try place.text("municipality"))
  }

  private static func rules(
    _ top: Fields, _ taxonomy: Taxonomy?, _ findings: inout Findings
  ) -> [DeadlineRule]? {
    let reader = DeadlineRuleReader(taxonomy: taxonomy)
    let entries = findings.take { () throws(RulebookError) in try top.required("rules").filledItems() }
    guard let entries else { return nil }
    var read: [(entry: Entry, rule: DeadlineRule)] = []
    for entry in entries {
      let rule = findings.take { () throws(RulebookError) in try reader.rule(entry) }
      if let rule { read.append((entry, rule)) }
    }
    guard read.count == entries.count else { return nil }
    findings.take { () throws(RulebookError) -> Void in try DeadlineVersions.check(read) }
    return read.map(\.rule)
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
  /// The items of a list that must have some.
  func filledItems() throws(RulebookError) -> [Entry] {
    let items = try items()
    if items.isEmpty { throw error(.missingValue) }
    return items
  }

  /// A text in both languages: `{de: ..., en: ...}`.
  func bilingual() throws(RulebookError) -> BilingualText {
    let fields = try fields(["de", "en"])
    return BilingualText(
      german: try fields.required("de").text(), english: try fields.required("en").text())
  }
}
