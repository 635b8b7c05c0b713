/// The figures of all tables of a sheet, of the periods they are compared with and of what was released before, with everything
/// that is known to add up: rows to totals, halves to years, the same count in two tables.
///
/// Where a total has to be hidden, everything that adds up to it is hidden too, in every table: what is left says nothing of it.
/// With all totals shown the tables no longer hang together, and each is protected with what it is still linked to.
public struct FigureWeb: Sendable {
  /// The figures.
  public private(set) var figures: [FigureKey: Figure] = [:]
  private var sums: [FigureSum] = []

  /// No figures yet.
  public init() {}

  /// Adds a figure; a known one keeps the stricter of both.
  public mutating func add(_ key: FigureKey, _ figure: Figure) {
    guard var known = figures[key] else {
      figures[key] = figure
      return
    }
    known.isBarred = known.isBarred || figure.isBarred
    known.isZeroGuarded = known.isZeroGuarded || figure.isZeroGuarded
    known.isListed = known.isListed || figure.isListed
    if known.standing == .withheld { known.standing = figure.standing }
    if figure.standing == .published { known.standing = .published }
    figures[key] = known
  }

  /// Says that the rows of a table add up to its total.
  public mutating func addTable(total: FigureKey, parts: [FigureKey]) {
    sums.append(FigureSum(total: total, parts: parts, isTable: true))
  }

  /// Says that parts make up a whole: periods, or a count that two tables share.
  public mutating func link(whole: FigureKey, parts: [FigureKey]) {
    sums.append(FigureSum(total: whole, parts: parts, isTable: false))
  }

  /// What has to be hidden.
  public struct Answer: Hashable, Sendable {
    /// Figures that were asked for and stay hidden.
    public var hidden: Set<FigureKey>
    /// Small ones that can be derived from what was released before, whatever is hidden now.
    public var exposed: Set<FigureKey>
    /// Tables whose rows must not even be named: beside the shown total the names alone would give small figures away.
    public var unnamed: Set<String> = []
  }

  /// Decides what to hide. The same figures always give the same answer.
  public func protected(minimum: Int) -> Answer {
    guard minimum > 1 else { return Answer(hidden: [], exposed: []) }
    var (web, unnamed, hidden) = (self, Set<String>(), Set<FigureKey>())
    while true {
      var answer = web.decided(minimum)
      let named = Set(answer.exposed.flatMap(web.tables(naming:))).subtracting(unnamed)
      unnamed.formUnion(named)
      hidden.formUnion(web.hideNames(of: named))
      if named.isEmpty {
        answer.unnamed = unnamed
        answer.hidden.formUnion(hidden)
        return answer
      }
    }
  }

  /// The tables whose names give this figure away: its own, or those that add up to it.
  private func tables(naming key: FigureKey) -> [String] {
    let parts = sums.filter { $0.isTable && $0.total == key }.flatMap(\.parts)
    return ([key] + parts).filter(isNamed).map(\.table)
  }

  /// Is it known not to be zero for no other reason than that its row would stand in the sheet?
  private func isNamed(_ key: FigureKey) -> Bool {
    guard let figure = figures[key] else { return false }
    return figure.isListed && figure.standing == .open && !figure.isBarred
  }

  /// What readers know figures to be at the least: a row that is named is one, and a total is no less than its named rows.
  private var floors: [FigureKey: Int] {
    var floors = figures.filter { $0.value.isListed && $0.value.count > 0 }.mapValues { _ in 1 }
    let rows = floors
    for sum in sums where sum.isTable {
      let least = sum.parts.reduce(0) { $0 + (rows[$1] ?? 0) }
      if least > 0, figures[sum.total] != nil { floors[sum.total] = max(floors[sum.total] ?? 0, least) }
    }
    return floors
  }

  /// Takes the rows of tables out of the sheet, names and all; gives the figures that go with them.
  private mutating func hideNames(of tables: Set<String>) -> [FigureKey] {
    let keys = figures.keys.filter { tables.contains($0.table) && figures[$0]?.standing == .open }
    for key in keys {
      // A row that was once released in hiding stays known not to be zero.
      if figures[key]?.isBarred == false { figures[key]?.isListed = false }
      figures[key]?.standing = .withheld
    }
    return keys
  }

  private func decided(_ minimum: Int) -> Answer {
    let known = sums.filter { sum in ([sum.total] + sum.parts).allSatisfy { figures[$0] != nil } }
    let tops = Set(known.lazy.filter(\.isTable).map(\.total))
    // What makes up a total is one itself, even where nobody asks for the rows below it.
    let totals = tops.union(known.lazy.filter { !$0.isTable && tops.contains($0.total) }.flatMap(\.parts))
    let between = known.filter { !$0.isTable && ([$0.total] + $0.parts).allSatisfy(totals.contains) }
    var answer = FigureTask(
      figures: figures.filter { totals.contains($0.key) }, totals: totals, floors: floors, minimum: minimum
    )
    .solve(between)
    // Everything below a hidden total goes with it.
    let shown = totals.subtracting(answer.hidden).filter { figures[$0]?.standing != .withheld }
    var rest = figures
    for sum in known where sum.isTable && !shown.contains(sum.total) {
      for part in sum.parts where rest[part]?.standing == .open {
        rest[part]?.standing = .withheld
        answer.hidden.insert(part)
      }
    }
    for total in totals { rest[total]?.standing = shown.contains(total) ? .published : .withheld }
    let kept = known.filter { sum in
      // Totals are settled; a hidden one says nothing of its parts.
      sum.isTable ? shown.contains(sum.total) : !([sum.total] + sum.parts).allSatisfy(totals.contains)
    }
    let parts = FigureTask(
      figures: rest.filter { !totals.contains($0.key) || shown.contains($0.key) }, totals: [],
      floors: floors, minimum: minimum
    ).solve(kept)
    answer.hidden.formUnion(parts.hidden)
    answer.exposed.formUnion(parts.exposed)
    return answer
  }
}

/// Figures that add up to another.
struct FigureSum: Hashable, Sendable {
  let total: FigureKey
  let parts: [FigureKey]
  /// Are they the rows of a table?
  let isTable: Bool

  var members: [FigureKey] { [total] + parts }
}
