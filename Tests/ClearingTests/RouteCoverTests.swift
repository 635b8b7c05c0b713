import Clearing
import TestSupport
import Testing

/// Rows that can never add anything are found, and only those.
struct RouteCoverTests {
  private static let label = Labelled(german: "x", english: "x")
  private static let groups = ["a1": "a", "a2": "a", "b1": "b"]

  private static func row(_ when: [RouteColumn: Set<String>], _ kind: BodyKind = .counselling) -> RouteRow {
    RouteRow(target: .bodies(kind, purpose: "support"), reason: label, when: when)
  }

  @Test func `a row behind several that cover it together is found`() {
    let rows = [
      Self.row([.acts: ["a1"]]), Self.row([.acts: ["a2"]]), Self.row([.actGroups: ["a"]]),
      Self.row([.actGroups: ["a"]], .policeContact), Self.row([.actGroups: ["a", "b"]]),
    ]
    #expect(RouteCover.unreachable(rows, groups: Self.groups) == [2])
  }

  @Test func `a row behind one without conditions is found, one before it is not`() {
    let rows = [Self.row([.areas: ["work"]]), Self.row([:]), Self.row([.land: ["TH"]])]
    #expect(RouteCover.unreachable(rows, groups: Self.groups) == [2])
  }

  /// Every situation of three columns with two named values and one that no row names.
  @Test func `on random tables exactly the rows are found that no situation needs`() {
    var draw = Draw(seed: (5, 6, 7, 8))
    let columns: [RouteColumn] = [.areas, .accused, .motives]
    let values = ["1", "2", "other"]
    for _ in 0..<400 {
      let rows = (0..<5).map { _ in
        Self.row(
          columns.reduce(into: [:]) { when, column in
            let chosen = ["1", "2"].filter { _ in draw.below(2) == 0 }
            if !chosen.isEmpty { when[column] = Set(chosen) }
          }, draw.below(4) == 0 ? .policeContact : .counselling)
      }
      var needed: Set<Int> = []
      for area in values {
        for accused in values {
          for motive in values {
            let facts = RouteFacts(
              acts: [], values: [.areas: [area], .accused: [accused], .motives: [motive]])
            var proposed: Set<RouteRow.Target> = []
            for (place, row) in rows.enumerated()
            where row.matches(facts) && proposed.insert(row.target).inserted { needed.insert(place) }
          }
        }
      }
      let found = Set(RouteCover.unreachable(rows, groups: Self.groups))
      #expect(found == Set(rows.indices).subtracting(needed), "\(rows.map(\.when))")
    }
  }

  @Test func `a row matches only when each of its columns does`() {
    let row = Self.row([.acts: ["a1"], .actGroups: ["b"]])
    let facts = RouteFacts(
      acts: [.init(code: "a1", group: "a"), .init(code: "b1", group: "b")], values: [:])
    #expect(!row.matches(facts), "one and the same act must be of the kind and of the group")
    #expect(Self.row([.acts: ["a1"]]).matches(facts) && !Self.row([.areas: ["work"]]).matches(facts))
  }
}
