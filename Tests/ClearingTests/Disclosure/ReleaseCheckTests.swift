import Clearing
import Testing

/// Scenario A14: nothing small comes out by subtracting one table from another.
struct ReleaseCheckTests {
  /// A half-year by district: Nord with two cases hidden, one other with it.
  private let half = CountTable(rows: ["Nord", "Süd", "West"], columns: ["x"], counts: [[2], [5], [8]])

  private func released() -> ReleaseCheck {
    ReleaseCheck(released: half.linked, hidden: Set(half.protected(minimum: 3).hidden))
  }

  private func single(_ count: Int) -> LinkedCells {
    LinkedCells(cells: [LinkedCells.Cell(count, isTotal: true)], sums: [])
  }

  private var total: Int { half.place(row: 3, column: 1) }

  @Test func `a half-year without the district that has two cases is refused`() throws {
    var check = released()
    let without = check.addRequested(single(13))
    do {
      let done = check.link(whole: total, parts: [without])
      #expect(done)
    }
    let answer = check.answer(minimum: 3)
    #expect(answer.hidden == [0] && answer.becauseDerived == [0])
    #expect(!answer.isExposedBefore)
  }

  @Test func `a half-year without a district of eight is shown`() {
    var check = released()
    let without = check.addRequested(single(7))
    do {
      let done = check.link(whole: total, parts: [without])
      #expect(done)
    }
    // Unless it is derived otherwise: Süd and West hide Nord, and what is left over is large enough.
    #expect(check.answer(minimum: 3).hidden.isEmpty)
  }

  @Test(arguments: [(1, [0]), (2, [0]), (3, []), (0, [0])])
  func `a first quarter is shown only if the second is not small`(second: Int, hidden: [Int]) {
    var check = released()
    let first = check.addRequested(single(15 - second))
    do {
      let done = check.link(whole: total, parts: [first])
      #expect(done)
    }
    #expect(check.answer(minimum: 3).hidden == hidden)
  }

  @Test func `the second quarter is checked against the first and the half-year`() {
    var check = released()
    let first = check.addReleased(single(9), hidden: [])
    let second = check.addRequested(single(6))
    do {
      let done = check.equate(whole: total, parts: [first, second])
      #expect(done)
    }
    #expect(check.answer(minimum: 3).hidden.isEmpty)
    do {
      let done = check.equate(whole: total, parts: [first])
      #expect(!done)
    }
  }

  @Test func `what earlier releases give away by themselves is named`() {
    var check = released()
    let first = check.addReleased(single(14), hidden: [])
    do {
      let done = check.link(whole: total, parts: [first])
      #expect(done)
    }
    _ = check.addRequested(single(40))
    #expect(check.answer(minimum: 3).isExposedBefore)
  }

  @Test func `a part larger than the whole is no part`() {
    var check = released()
    let part = check.addRequested(single(16))
    do {
      let done = check.link(whole: total, parts: [part])
      #expect(!done)
    }
  }
}
