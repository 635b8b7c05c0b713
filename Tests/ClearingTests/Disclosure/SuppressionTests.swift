import Clearing
import Testing

struct SuppressionTests {
  /// Hidden cells as row and column names.
  private func hidden(_ table: CountTable, _ minimum: Int) -> [[String]] {
    table.protected(minimum: minimum).hidden.map {
      [table.rows[$0 / table.columns.count].label, table.columns[$0 % table.columns.count].label]
    }
  }

  @Test func `one small count takes a rectangle with it`() {
    let table = CountTable(rows: ["a", "b"], columns: ["x", "y"], counts: [[1, 9], [9, 9]])
    #expect(hidden(table, 3) == [["a", "x"], ["a", "y"], ["b", "x"], ["b", "y"]])
    #expect(table.protected(minimum: 3).loss(in: table.linked) == 4)
  }

  @Test func `two small counts that stay open with two others need no more`() {
    let table = CountTable(
      rows: ["a", "b", "c"], columns: ["x", "y", "z"], counts: [[2, 8, 9], [7, 2, 9], [9, 9, 9]])
    #expect(hidden(table, 3) == [["a", "x"], ["a", "y"], ["b", "x"], ["b", "y"]])
  }

  @Test func `a table without small counts stays as it is, zeros too`() {
    let table = CountTable(rows: ["a", "b"], columns: ["x", "y"], counts: [[0, 9], [5, 9]])
    let answer = table.protected(minimum: 3)
    #expect(answer.hidden.isEmpty && answer.isLeast && !answer.isEverything)
  }

  @Test func `four small counts in a rectangle hide their totals where those are small or leave no room`() {
    let table = CountTable(rows: ["a", "b"], columns: ["x", "y"], counts: [[1, 1], [1, 1]])
    let answer = table.protected(minimum: 3)
    let linked = table.linked
    // The grand total of four stays; every other total is two.
    #expect(answer.primary.count == 8)
    #expect(LinearAudit.exposed(linked, hidden: Set(answer.hidden), minimum: 3).isEmpty)
  }

  @Test func `a single person in the whole table hides everything`() {
    let table = CountTable(rows: ["a"], columns: ["x"], counts: [[1]])
    #expect(table.protected(minimum: 3).hidden == [0, 1, 2, 3])
  }

  @Test func `a range one narrower than the minimum is not enough`() {
    let linked = CountTable(rows: ["a", "b"], columns: ["x", "y"], counts: [[1, 1], [1, 1]]).linked
    let inner = [0, 1, 3, 4]
    var shown = linked
    for place in shown.cells.indices where shown.cells[place].isTotal {
      shown.cells[place].standing = .published
    }
    // From 0 to 2: two wide.
    #expect(SuppressionProblem(shown, minimum: 2).narrowed(hidden: inner).filter(inner.contains).isEmpty)
    #expect(SuppressionProblem(shown, minimum: 3).narrowed(hidden: inner).filter(inner.contains) == inner)
  }

  @Test func `zero rows and columns change nothing`() {
    var random = RandomTables(seed: 11)
    for _ in 0..<(RandomTables.isFull ? 200 : 12) {
      let counts = (0..<4).map { _ in (0..<4).map { _ in random.draw(9) } }
      let names = ["a", "b", "c", "d"]
      let plain = CountTable(rows: names, columns: names, counts: counts)
      let wider = CountTable(
        rows: names + ["none"], columns: names + ["none"],
        counts: counts.map { $0 + [0] } + [[0, 0, 0, 0, 0]])
      let (one, two) = (plain.protected(minimum: 3), wider.protected(minimum: 3))
      #expect(one.loss(in: plain.linked) == two.loss(in: wider.linked))
      #expect(two.hidden.allSatisfy { $0 / 6 != 4 && $0 % 6 != 4 })
    }
  }

  @Test func `the same table gives the same answer`() {
    var random = RandomTables(seed: 5)
    for groups in 0...2 {
      let table = random.table(rows: 6, columns: 5, groups: groups)
      #expect(table.protected(minimum: 3) == table.protected(minimum: 3))
    }
  }

  @Test func `no small count and no hidden total of a random table is exposed`() {
    let rounds = RandomTables.isFull ? 2000 : 40
    let size = RandomTables.isFull ? 12 : 5
    var random = RandomTables(seed: 2026)
    var hiddenCells = 0
    for round in 0..<rounds {
      // Groups in both ways are small: they are no network, and the audit is slow on purpose.
      let groups = round % 10 == 0 ? 2 : round % 3 == 0 ? 1 : 0
      let most = groups == 2 ? 6 : size
      let table = random.table(rows: 1 + random.draw(most), columns: 1 + random.draw(most), groups: groups)
      let minimum = [3, 5, 10][random.draw(3)]
      let answer = table.protected(minimum: minimum)
      hiddenCells += answer.hidden.count
      let linked = table.linked
      #expect(linked.brokenSum == nil)
      let small = linked.cells.indices.filter { (1..<minimum).contains(linked.cells[$0].count) }
      #expect(answer.primary == small)
      let exposed = LinearAudit.exposed(linked, hidden: Set(answer.hidden), minimum: minimum)
      #expect(exposed.isEmpty, "round \(round): \(exposed)")
    }
    #expect(hiddenCells > rounds)
    print("disclosure: \(rounds) random tables, \(hiddenCells) hidden cells, none exposed")
  }

  @Test func `the loss on tables of four by four is the least there is`() {
    let rounds = RandomTables.isFull ? 500 : 30
    var random = RandomTables(seed: 44)
    var ratios: [Double] = []
    for _ in 0..<rounds {
      let counts = (0..<4).map { _ in (0..<4).map { _ in 1 + random.draw(15) } }
      let table = CountTable(rows: ["a", "b", "c", "d"], columns: ["w", "x", "y", "z"], counts: counts)
      let loss = table.protected(minimum: 3).loss(in: table.linked)
      guard loss > 0 else { continue }
      let least = ExhaustiveOptimum(table, minimum: 3).loss(atMost: loss)
      #expect(least == loss)
      if let least { ratios.append(Double(loss) / Double(least)) }
    }
    let mean = ratios.reduce(0, +) / Double(ratios.count)
    print("disclosure: loss / optimum on \(ratios.count) tables, mean \(mean), largest \(ratios.max() ?? 0)")
    #expect((ratios.max() ?? 2) <= 1.15)
  }
}
