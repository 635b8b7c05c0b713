import Clearing

/// Reads the code lists of an alliance.
public enum TaxonomyFile {
  /// The lists of a file; throws the first fault with its line.
  ///
  /// Every list must be there with at least one code; codes, labels and ranks stand once in their list.
  public static func read(_ text: String, name: String) throws(RulebookError) -> Taxonomy {
    let top = try YAMLRoot.read(text, name: name).fields(["version", "lists"])
    let version = try top.required("version").text()
    let lists = try top.required("lists").fields(CodeListName.allCases.map(\.rawValue))
    var read: [CodeListName: [CodeEntry]] = [:]
    for list in CodeListName.allCases { read[list] = try entries(of: lists.required(list.rawValue)) }
    return Taxonomy(version: version, lists: read)
  }

  private static func entries(of list: Entry) throws(RulebookError) -> [CodeEntry] {
    guard case .sequence = list.node else { throw list.error(.wrongType(.list)) }
    let items = try list.items()
    if items.isEmpty { throw list.error(.missingValue) }
    var seen = Seen()
    var entries: [CodeEntry] = []
    for item in items {
      let fields = try item.fields(Self.keys)
      let entry = try entry(fields)
      try seen.note(entry, fields)
      entries.append(entry)
    }
    for (item, entry) in zip(items, entries) {
      if let next = entry.replacedBy, next == entry.code || !seen.codes.contains(next) {
        throw (try item.fields(Self.keys)["replaced_by"] ?? item).error(.replacedByNothing(Shown.word(next)))
      }
    }
    return entries
  }

  private static let keys = [
    "code", "de", "en", "synonyms", "odihr", "pmk", "agg", "rank", "group", "rias", "vbrg", "stgb",
    "valid_from", "valid_to", "replaced_by",
  ]

  private static func entry(_ fields: Fields) throws(RulebookError) -> CodeEntry {
    var entry = CodeEntry(
      code: try fields.required("code").text(), german: try fields.required("de").text(),
      english: try fields.required("en").text())
    for item in try fields.items("synonyms") { entry.synonyms.append(try item.text()) }
    for item in try fields.items("agg") { entry.agg.append(try item.text()) }
    entry.odihr = try fields.text("odihr")
    entry.pmk = try fields.text("pmk")
    entry.rank = try fields["rank"]?.count(1...9999)
    entry.group = try fields.text("group")
    entry.rias = try fields.text("rias")
    entry.vbrg = try fields.text("vbrg")
    entry.stgb = try fields.text("stgb")
    entry.validFrom = try fields["valid_from"]?.day(today: nil)
    entry.validTo = try fields["valid_to"]?.day(today: nil)
    entry.replacedBy = try fields.text("replaced_by")
    return entry
  }

  /// What a list may have only once.
  private struct Seen {
    var codes: Set<String> = []
    private var labels: Set<String> = []
    private var ranks: Set<Int> = []

    mutating func note(_ entry: CodeEntry, _ fields: Fields) throws(RulebookError) {
      guard codes.insert(entry.code).inserted else {
        throw try fields.required("code").error(.duplicateCode(Shown.word(entry.code)))
      }
      for key in ["de", "en"] {
        let label = key == "de" ? entry.german : entry.english
        guard labels.insert(key + label.lowercased()).inserted else {
          throw try fields.required(key).error(.duplicateLabel(Shown.word(label)))
        }
      }
      if let rank = entry.rank, !ranks.insert(rank).inserted {
        throw try fields.required("rank").error(.duplicateRank(rank))
      }
    }
  }
}
