import Clearing

/// Periods that a reader can reckon with: those that are shown or known, and what is left of a year or a half between them.
struct PeriodTree {
  /// All periods, in no order.
  private(set) var periods: Set<Period>
  /// Which periods make up which.
  private(set) var links: [(whole: Period, parts: [Period])] = []

  init(_ known: Set<Period>) {
    periods = known
    for (year, members) in Dictionary(grouping: known, by: \.year) where members.count > 1 {
      let halves = [1, 2].map { Period(year: year, half: $0) }
      if members.contains(where: \.isYear) { link(Period(year: year, half: nil), halves) }
      for half in 1...2 {
        let quarters = [half * 2 - 1, half * 2].map { Period(year: year, quarter: $0) }
        guard quarters.contains(where: members.contains) else { continue }
        link(halves[half - 1], quarters)
      }
    }
  }

  private mutating func link(_ whole: Period, _ parts: [Period]) {
    links.append((whole, parts))
    periods.insert(whole)
    periods.formUnion(parts)
  }

  /// The other part of the half-year that a quarter lies in; nil for anything else.
  static func sibling(_ period: Period) -> Period? {
    period.quarter.map { Period(year: period.year, quarter: ($0 - 1) ^ 1 + 1) }
  }
}
