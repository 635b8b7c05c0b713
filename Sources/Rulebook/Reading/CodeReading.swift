import Clearing

extension Entry {
  /// The code of a list, written as the code itself or as its German or English label.
  func code(_ list: CodeListName, _ taxonomy: Taxonomy) throws(RulebookError) -> String {
    let typed = try text()
    if taxonomy.entry(list, typed) != nil { return typed }
    let lowered = typed.lowercased()
    let entries = taxonomy.entries(list)
    let labelled = entries.first { entry in
      [entry.code, entry.german, entry.english].contains { $0.lowercased() == lowered }
    }
    if let labelled { return labelled.code }
    let near = CodeNearness.nearest(to: lowered, among: entries.map(\.code))
    throw error(.unknownCode(list: list.rawValue, code: Shown.word(typed), near: near))
  }

  /// The codes of a list.
  func codes(_ list: CodeListName, _ taxonomy: Taxonomy) throws(RulebookError) -> [String] {
    var codes: [String] = []
    for item in try items() { codes.append(try item.code(list, taxonomy)) }
    return codes
  }
}

extension Fields {
  /// The code of that name, if there is one.
  func code(_ key: String, _ list: CodeListName, _ taxonomy: Taxonomy) throws(RulebookError) -> String? {
    try self[key]?.code(list, taxonomy)
  }

  /// The codes of that name; none when it is missing.
  func codes(_ key: String, _ list: CodeListName, _ taxonomy: Taxonomy) throws(RulebookError) -> [String] {
    try self[key]?.codes(list, taxonomy) ?? []
  }
}

/// Finds the codes that are written most like a mistyped one.
enum CodeNearness {
  /// Up to four codes, the nearest first.
  static func nearest(to typed: String, among codes: [String]) -> [String] {
    let word = Array(typed.utf8.prefix(40))
    let ranked = codes.map { (distance: distance(word, Array($0.utf8)), code: $0) }
    return ranked.sorted { ($0.distance, $0.code) < ($1.distance, $1.code) }.prefix(4).map(\.code)
  }

  /// Insertions, deletions and changes from one to the other (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let change = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
