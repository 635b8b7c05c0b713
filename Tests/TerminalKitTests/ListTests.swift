import TerminalKit
import Testing

@Suite struct ListTests {
  @Test func `only the rows on the page are ever asked for`() {
    var list = ListWidget(count: 100_000)
    _ = list.update(.end, pageRows: 16)
    _ = list.update(.up, pageRows: 16)
    var asked: [Int] = []
    var grid = Grid(columns: 40, rows: 17)
    let cursor = list.draw(into: &grid, area: grid.area, header: "Nr.") { index in
      asked.append(index)
      return .number(index)
    }
    #expect(asked == Array(99_984...99_999))
    #expect(cursor == Position(row: 15, column: 0))
    #expect(grid.text.contains("> 99998\n  99999"))
    #expect(list.page(of: 16) == (6250, 6250))
  }

  @Test func `keys move by row and by page and stay in the list`() {
    var list = ListWidget(count: 40)
    let steps: [(Key, Int)] = [
      (.up, 0), (.down, 1), (.pageDown, 17), (.pageDown, 33), (.pageDown, 39), (.down, 39), (.pageUp, 23),
      (.home, 0),
      (.end, 39), (.pageUp, 23),
    ]
    for (key, place) in steps {
      #expect(list.update(key, pageRows: 16) == .moved)
      #expect(list.selected == place)
    }
    #expect(list.update(.enter, pageRows: 16) == .opened(23))
    #expect(list.update(.character("j"), pageRows: 16) == .ignored)
    #expect(list.update(.paste("x"), pageRows: 16) == .ignored)
  }

  @Test func `an empty list opens nothing and has its cursor in the first row`() {
    var list = ListWidget(count: 0)
    #expect(list.update(.down, pageRows: 16) == .moved)
    #expect(list.update(.enter, pageRows: 16) == .ignored)
    var grid = Grid(columns: 10, rows: 3)
    #expect(list.draw(into: &grid, area: grid.area) { _ in "never" } == Position(row: 0, column: 0))
    #expect(grid.text == "\n\n")
    #expect(list.page(of: 16) == (1, 1))
  }

  @Test func `fewer rows keep the selection inside`() {
    var list = ListWidget(count: 10, selected: 9)
    list.setCount(4)
    #expect(list.selected == 3)
    list.setCount(-1)
    #expect(list.selected == 0 && list.count == 0)
    list.setCount(5)
    list.select(99)
    #expect(list.selected == 4)
  }

  @Test func `at the design size a page has sixteen rows`() {
    #expect(ListWidget.pageRows(in: Area(row: 3, column: 0, rows: 18, columns: 80), hasHeader: true) == 16)
    #expect(ListWidget.pageRows(in: Area(row: 3, column: 0, rows: 17, columns: 80), hasHeader: true) == 16)
    #expect(ListWidget.pageRows(in: Area(row: 3, column: 0, rows: 9, columns: 80), hasHeader: true) == 8)
    #expect(ListWidget.pageRows(in: Area(row: 3, column: 0, rows: 44, columns: 80), hasHeader: true) == 43)
    #expect(ListWidget.pageRows(in: Area(row: 0, column: 0, rows: 0, columns: 0), hasHeader: true) == 1)
  }

  @Test func `a pager reaches its end and no further`() {
    var pager = Pager((1...30).map { SafeText.number($0) })
    let area = Area(row: 0, column: 0, rows: 10, columns: 20)
    let steps: [(Key, Int)] = [
      (.pageDown, 9), (.end, 20), (.down, 20), (.pageUp, 11), (.home, 0), (.up, 0),
    ]
    for (key, top) in steps {
      let isKnown = pager.update(key, area: area)
      #expect(isKnown && pager.top == top)
    }
    let isKnown = pager.update(.enter, area: area)
    #expect(!isKnown)
    var grid = Grid(columns: 20, rows: 10)
    #expect(pager.draw(into: &grid, area: area) == Position(row: 0, column: 0))
    #expect(grid.text.hasPrefix("1\n2\n"))
    pager.show(["kurz"])
    #expect(pager.rowCount(columns: 2) == 2)
  }
}
