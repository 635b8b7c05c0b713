import Clearing
import Config

/// Reads the code lists of an alliance.
public enum TaxonomyFile {
  /// The lists of a file; throws the first fault with its line.
  ///
  /// Every list must be there with at least one code; codes, labels and ranks stand once in their list.
  public static func read(_ text: String, name: String) throws(RulebookError) -> Taxonomy {
    var findings = Findings()
    let taxonomy = read(text, name: name, known: nil, &findings)
    try findings.throwFirst()
    guard let taxonomy else { throw RulebookError(file: name, line: 1, column: 1, fault: .empty) }
    return taxonomy
  }

  /// The lists of an adopted text; nil when it has none.
  ///
  /// It may be older than the program: a list that it does not have is the program's own one.
  @Sendable public static func adopted(_ text: String) -> Taxonomy? {
    var findings = Findings()
    let taxonomy = read(text, name: "", known: nil, &findings)
    let isOlder = findings.errors.allSatisfy {
      if case .missingKey(let key) = $0.fault { return CodeListName(rawValue: key) != nil }
      return false
    }
    guard let taxonomy, isOlder else { return nil }
    if findings.errors.isEmpty { return taxonomy }
    guard let own = try? read(EmbeddedFile.taxonomy.text, name: "") else { return nil }
    return Taxonomy(version: taxonomy.version, lists: own.lists.merging(taxonomy.lists) { $1 })
  }

  /// The lists of a text, as far as they can be read, with every fault noted; nil when there is nothing to read.
  ///
  /// `known`: the lists that hold. A code is never taken away, it gets `valid_to`: what was recorded with it keeps its meaning.
  static func read(
    _ text: String, name: String, known: Taxonomy?, _ findings: inout Findings
  ) -> Taxonomy? {
    let top = findings.take { () throws(RulebookError) in
      try YAMLRoot.read(text, name: name).fields(["version", "lists"])
    }
    guard let top else { return nil }
    let version = findings.take { () throws(RulebookError) in try top.ruleVersion() }
    let lists = findings.take { () throws(RulebookError) in
      try top.required("lists").fields(CodeListName.allCases.map(\.rawValue))
    }
    guard let lists else { return nil }
    var read: [CodeListName: [CodeEntry]] = [:]
    for list in CodeListName.allCases {
      let entry = findings.take { () throws(RulebookError) in try lists.required(list.rawValue) }
      guard let entry else { continue }
      let entries = entries(list, of: entry, &findings)
      read[list] = entries
      let codes = Set(entries.map(\.code))
      for old in known?.entries(list) ?? [] where !codes.contains(old.code) {
        findings.note(entry.error(.codeRemoved(old.code)))
      }
    }
    checkFields(of: lists, among: read, &findings)
    return Taxonomy(version: version ?? "", lists: read)
  }

  /// Each criterion of the self-check belongs to a field of action that is there.
  private static func checkFields(
    of lists: Fields, among read: [CodeListName: [CodeEntry]], _ findings: inout Findings
  ) {
    guard let fields = read[.selfCheckFields].map({ $0.map(\.code) }) else { return }
    let items = findings.take { () throws(RulebookError) in
      try lists.items(CodeListName.selfCheckCriteria.rawValue)
    }
    for item in items ?? [] {
      guard let group = (try? item.fields(keys))?["group"], let code = try? group.text() else { continue }
      if fields.contains(code) { continue }
      let list = CodeListName.selfCheckFields.rawValue
      findings.note(group.error(.unknownCode(list: list, code: Shown.word(code), near: fields)))
    }
  }

  private static func entries(
    _ list: CodeListName, of place: Entry, _ findings: inout Findings
  ) -> [CodeEntry] {
    guard case .sequence = place.node else {
      findings.note(place.error(.wrongType(.list)))
      return []
    }
    let items = findings.take { () throws(RulebookError) in try place.items() } ?? []
    if items.isEmpty { findings.note(place.error(.missingValue)) }
    var seen = Seen()
    var entries: [(place: Entry, entry: CodeEntry)] = []
    for item in items {
      let entry = findings.take { () throws(RulebookError) in
        let fields = try item.fields(Self.keys)
        let entry = try Self.entry(fields)
        // A ground for handing over without consent is a statute with its condition, or it is none.
        if list == .disclosureGrounds { _ = try fields.required("statute") }
        if list == .selfCheckCriteria { _ = try fields.required("group") }
        try seen.note(entry, fields)
        return entry
      }
      if let entry { entries.append((item, entry)) }
    }
    for (item, entry) in entries {
      guard let next = entry.replacedBy, next == entry.code || !seen.codes.contains(next) else { continue }
      let place = (try? item.fields(Self.keys))?["replaced_by"] ?? item
      findings.note(place.error(.replacedByNothing(Shown.word(next))))
    }
    return entries.map(\.entry)
  }

  private static let keys = [
    "code", "de", "en", "synonyms", "odihr", "pmk", "agg", "rank", "group", "rias", "vbrg", "stgb",
    "valid_from", "valid_to", "replaced_by", "statute", "condition_de", "condition_en", "not_de", "not_en",
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
    entry.legal = try legal(fields)
    return entry
  }

  /// A statute comes with its condition and with what it is not, in both languages.
  private static func legal(_ fields: Fields) throws(RulebookError) -> LegalGround? {
    guard let statute = try fields.text("statute") else {
      for key in ["condition_de", "condition_en", "not_de", "not_en"] where fields[key] != nil {
        _ = try fields.required("statute")
      }
      return nil
    }
    return LegalGround(
      statute: statute, conditionGerman: try fields.required("condition_de").text(),
      conditionEnglish: try fields.required("condition_en").text(),
      notGerman: try fields.required("not_de").text(), notEnglish: try fields.required("not_en").text())
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
