/// Finds rows of the table of routes that can never add anything, because rows before them propose the same way whenever they do.
///
/// Values are sets in real cases (several acts, several motives). It is enough to look at single ones: whatever a row matches with
/// several values it matches with one of each, and a row that matches those matches the whole.
public enum RouteCover {
  /// Positions of the rows that are covered by earlier ones with the same target. `groups` gives the group of each act.
  public static func unreachable(_ rows: [RouteRow], groups: [String: String]) -> [Int] {
    let boxes = rows.map { box($0, groups) }
    return rows.indices.filter { place in
      let earlier = rows.indices.prefix(place).filter { rows[$0].target == rows[place].target }
      return !isOpen(boxes[place], earlier.map { boxes[$0] }[...])
    }
  }

  /// A row as one set of values for each column: nil is any value.
  private static func box(_ row: RouteRow, _ groups: [String: String]) -> [RouteColumn: Part] {
    var box: [RouteColumn: Part] = [:]
    for (column, values) in row.when where column != .acts && column != .actGroups {
      box[column] = .only(values)
    }
    if row.when[.acts] == nil, row.when[.actGroups] == nil { return box }
    let acts = groups.filter { act, group in
      row.when[.acts]?.contains(act) ?? true && row.when[.actGroups]?.contains(group) ?? true
    }
    box[.acts] = .only(Set(acts.keys))
    return box
  }

  /// Is there something in the box that lies in none of the others?
  private static func isOpen(_ box: [RouteColumn: Part], _ others: ArraySlice<[RouteColumn: Part]>) -> Bool {
    guard let first = others.first else { return true }
    var rest = box
    for column in RouteColumn.allCases {
      guard let limit = first[column] else { continue }
      let part = rest[column] ?? .allBut([])
      let outside = part.minus(limit)
      if !outside.isEmpty {
        var beside = rest
        beside[column] = outside
        if isOpen(beside, others.dropFirst()) { return true }
      }
      let inside = part.minus(outside)
      if inside.isEmpty { return false }
      rest[column] = inside
    }
    return false
  }

  /// Values of one column: these, or all but these; there are always values that no row names.
  private enum Part {
    case only(Set<String>)
    case allBut(Set<String>)

    var isEmpty: Bool {
      if case .only(let values) = self { return values.isEmpty }
      return false
    }

    func minus(_ other: Part) -> Part {
      switch (self, other) {
      case (.only(let own), .only(let gone)): return .only(own.subtracting(gone))
      case (.only(let own), .allBut(let left)): return .only(own.intersection(left))
      case (.allBut(let own), .only(let gone)): return .allBut(own.union(gone))
      case (.allBut(let own), .allBut(let left)): return .only(left.subtracting(own))
      }
    }
  }
}
