import Clearing

/// Reads the table of routes.
struct RouteReader {
  /// The lists that codes must stand in; nil where nobody asks.
  let taxonomy: Taxonomy?

  /// The rows in their order; what is wrong with one of them is noted, and the others are read all the same.
  func rows(_ top: Fields, _ findings: inout Findings) -> [RouteRow] {
    var rows: [(row: RouteRow, place: Entry)] = []
    for item in top.list("routes", &findings) {
      let row = findings.take { () throws(RulebookError) -> RouteRow in try self.row(item) }
      if let row { rows.append((row, item)) }
    }
    if let taxonomy {
      let acts = taxonomy.entries(.acts).map { ($0.code, $0.group ?? "") }
      let groups = Dictionary(acts, uniquingKeysWith: { first, _ in first })
      for place in RouteCover.unreachable(rows.map(\.row), groups: groups) {
        findings.note(rows[place].place.error(.unreachableRow))
      }
    }
    return rows.map(\.row)
  }

  private func row(_ item: Entry) throws(RulebookError) -> RouteRow {
    let fields = try item.fields(["to", "outside", "when", "de", "en"])
    var when: [RouteColumn: Set<String>] = [:]
    for (key, value) in try fields["when"]?.pairs() ?? [] {
      let column = try key.word(RouteColumn.self)
      var values: Set<String> = []
      for entry in try value.items() { values.insert(try self.value(entry, column)) }
      if values.isEmpty { throw key.error(.missingValue) }
      when[column] = values
    }
    return RouteRow(target: try target(fields, item), reason: try fields.label(), when: when)
  }

  private func target(_ fields: Fields, _ item: Entry) throws(RulebookError) -> RouteRow.Target {
    if let outside = fields["outside"] {
      if let both = fields["to"] { throw both.error(.routeToNobody) }
      return .outside(try outside.fields(["de", "en"]).label())
    }
    guard let entry = fields["to"] else { throw item.error(.routeToNobody) }
    let to = try entry.fields(["kind", "purpose"])
    let kind = try to.required("kind").word(BodyKind.self)
    // Bodies that work on no cases take nothing over.
    guard kind.mainRole.isCaseWork else { throw try to.required("kind").error(.routeToNobody) }
    return .bodies(kind, purpose: try to.required("purpose").listed(.purposes, taxonomy))
  }

  private func value(_ entry: Entry, _ column: RouteColumn) throws(RulebookError) -> String {
    switch column {
    case .motives: return try entry.listed(.motives, taxonomy)
    case .acts: return try entry.listed(.acts, taxonomy)
    case .areas: return try entry.listed(.areas, taxonomy)
    case .accused: return try entry.listed(.accusedKinds, taxonomy)
    case .affected: return try entry.listed(.affectedKinds, taxonomy)
    case .needs: return try entry.listed(.needs, taxonomy)
    case .actGroups:
      let group = try entry.text()
      let known = Set((taxonomy?.entries(.acts) ?? []).compactMap(\.group)).sorted()
      if taxonomy == nil || known.contains(group) { return group }
      throw entry.error(.unknownCode(list: "act_groups", code: Shown.word(group), near: known))
    case .employee: return try entry.flag() ? "yes" : "no"
    case .land: return try entry.text()
    }
  }
}
