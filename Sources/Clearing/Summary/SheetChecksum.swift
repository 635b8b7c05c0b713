extension FrozenSheet {
  /// Every part in one fixed order, each with its length in front, so that no two sheets read alike.
  var canonical: [UInt8] {
    var bytes: [UInt8] = []
    func put(_ text: String) { bytes += Array("\(text.utf8.count):".utf8) + Array(text.utf8) }
    func put(_ words: FrozenWords?) {
      put(words?.de ?? "")
      put(words?.english ?? "")
    }
    for text in [
      "lotse/1 summary", period, audience.rawValue, showsSingleBodies ? "1" : "0", String(asOf.milliseconds),
      String(entry), head, givers.sorted().map(\.description).joined(separator: ","), String(tables.count),
    ] { put(text) }
    for table in tables {
      for text in [table.id, table.unit, table.isMultiple ? "1" : "0", String(table.rows.count)] { put(text) }
      put(table.title)
      put(table.unitText)
      for row in table.rows {
        put(row.code)
        put(row.label)
        put(row.group)
        put(row.cells.joined(separator: ","))
        put((row.atLeast == true ? "1" : "0") + (row.derived == true ? "1" : "0"))
      }
    }
    for part in annex {
      put(part.title)
      put(String(part.lines.count))
      for line in part.lines { put(line) }
    }
    if rounded == true { put("rounded") }
    // A sheet from before there were words reads as it always did.
    for finding in findings ?? [] {
      for text in [
        "finding", finding.number, finding.body.description, finding.kind.rawValue,
        finding.ground?.rawValue ?? "",
      ] { put(text) }
      put(finding.text)
    }
    return bytes
  }

  /// The checksum that is printed: the first 128 bits of SHA-256 in eight blocks of four hexadecimal digits.
  public func checksum(_ digest: SheetDigest) -> String {
    let digits = Array(digest.hex(canonical).prefix(32))
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: "-")
  }

  /// What a body agrees to, without telling it to those who do not know the draft: a hash over a secret and the sheet.
  public func seal(_ secret: String, _ digest: SheetDigest) -> String {
    digest.hex(Array("\(secret)\n".utf8) + canonical)
  }

  /// About how many bytes it takes in an event.
  var weight: Int {
    canonical.count + 60 * tables.reduce(annex.count + (findings?.count ?? 0)) { $0 + $1.rows.count } + 2048
  }
}
