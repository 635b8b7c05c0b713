import Clearing
import Foundation

/// Tables at random, the same for the same seed.
struct RandomTables {
  static let isFull = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1"
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func draw(_ many: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(many))
  }

  /// A table; groups of lines in neither way, in the rows, or in both.
  mutating func table(rows: Int, columns: Int, groups: Int) -> CountTable {
    let top = [4, 8, 15, 40][draw(4)]
    let sparse = draw(4)
    let leaves = (0..<rows).map { _ in
      (0..<columns).map { _ in draw(4) < sparse ? draw(2) * draw(top) : draw(top) }
    }
    return CountTable(
      rows: Self.lines(rows, grouped: groups > 0), columns: Self.lines(columns, grouped: groups > 1),
      leaves: leaves)
  }

  private static func lines(_ count: Int, grouped: Bool) -> [CountTable.Line] {
    guard grouped else { return CountTable.flat((0..<count).map { "line \($0)" }) }
    let groups = max(1, count / 3)
    return (0..<count).map { CountTable.Line("line \($0)", parent: count + $0 % groups) }
      + (0..<groups).map { CountTable.Line("group \($0)", parent: count + groups) }
      + [CountTable.Line("total", parent: nil)]
  }
}
