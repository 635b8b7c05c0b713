import Clearing
import Config
import ReadModel
import TerminalKit

/// The cases a member works with: where counsellors, unit contacts and clearing officers begin.
struct WorkListScreen: ScreenPage {
  /// Which cases are shown.
  enum Filter: CaseIterable { case open, closed, all }

  var form: Int?
  private var cases: WorkList
  private var counts: [CaseStatus: Int]
  private var rows = SearchList()
  private var positions: [Int] = []
  private var filter = Filter.open

  init(_ context: ScreenContext) {
    cases = context.desk.workList()
    counts = cases.counts
    narrow(keeping: nil)
  }

  var takesText: Bool { rows.isSearching }
  var help: ScreenPhraseHelp { .workList }

  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listCases)] }

  func title(_ context: ScreenContext) -> SafeText {
    let isOffice = context.desk.reader.kind == .clearingOffice
    return context.words(
      isOffice ? ScreenPhraseList.steeredCases : .myCases, ["count": String(positions.count)])
  }

  func state(_ context: ScreenContext) -> SafeText {
    if rows.isSearching || !rows.text.isEmpty {
      return context.words(
        ScreenPhraseList.searchState, ["text": rows.text, "count": String(positions.count)])
    }
    let page = rows.list.page(of: rows.pageRows(context.area))
    return context.words(
      ScreenPhraseList.filterState,
      ["filter": context.words.plain(filterPhrase), "page": String(page.number), "pages": String(page.count)])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    guard !positions.isEmpty else { return [] }
    let place = context.words(
      ScreenPhraseList.rowOf, ["row": String(rows.list.selected + 1), "count": String(positions.count)])
    let attention = context.words(
      ScreenPhraseList.attention,
      ["new": String(counts[.new] ?? 0), "overdue": String(counts[.offerOverdue] ?? 0)])
    return [place + " " + attention]
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    if rows.isSearching { return rows.offers(context.words) }
    let home = Home.offers(context, without: .open)
    let new = home.filter { $0.action == .new }
    return rows.offers(context.words) + new + [Offer(.search), Offer(.filter)]
      + home.filter { $0.action != .new }
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    switch rows.handle(key, pageRows: rows.pageRows(context.area)) {
    case .narrowed: narrow(keeping: nil)
    case .opened(let row): return open(row, context)
    case .leave: return [.leave]
    case .moved, .ignored: break
    }
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .open { return handle(.enter, context) }
    if action == .back { return handle(.escape, context) }
    guard action == .search || action == .filter else { return Home.steps(action, context) }
    if action == .search {
      rows.begin()
    } else {
      let all = Filter.allCases
      filter = all[((all.firstIndex(of: filter) ?? 0) + 1) % all.count]
      narrow(keeping: nil)
    }
    return []
  }

  mutating func deskChanged(_ context: ScreenContext) {
    let selected = positions.indices.contains(rows.list.selected) ? positions[rows.list.selected] : nil
    let id = selected.map { cases.rows[$0].id }
    cases = context.desk.workList()
    counts = cases.counts
    narrow(keeping: id)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    let columns = WorkListColumns(width: area.columns)
    return rows.draw(into: &grid, area: area, words: context.words, header: columns.header(context.words)) {
      columns.line(cases.rows[positions[$0]], context)
    }
  }

  private func open(_ row: Int, _ context: ScreenContext) -> [Step] {
    guard positions.indices.contains(row),
      let page = CaseScreen(cases.rows[positions[row]].number, context)
    else { return [.say(context.words(ScreenPhraseMessage.gone))] }
    return [.push(page)]
  }

  /// Who looks for something looks everywhere: the filter holds for the whole list only.
  private mutating func narrow(keeping id: CompartmentID?) {
    positions = cases.filtered(by: rows.text).filter { !rows.text.isEmpty || shows(cases.rows[$0].status) }
    rows.show(
      count: positions.count, selected: id.flatMap { id in positions.firstIndex { cases.rows[$0].id == id } })
  }

  private func shows(_ status: CaseStatus) -> Bool {
    switch filter {
    case .open: status != .closed
    case .closed: status == .closed
    case .all: true
    }
  }

  private var filterPhrase: ScreenPhraseList {
    switch filter {
    case .open: .filterOpen
    case .closed: .filterClosed
    case .all: .filterAll
    }
  }
}
