import Clearing
import Config
import ReadModel
import Reports
import TerminalKit

/// Everything that is due for the own body, the earliest first; Enter opens the case or the referral.
struct DueScreen: ScreenPage {
  var form: Int?
  private var due: [DueRow]
  private var keys = FoldedKeys()
  private var rows = SearchList()
  private var positions: [Int] = []

  init(_ context: ScreenContext) {
    due = context.desk.due()
    keys = Self.keys(due, context)
    narrow(keeping: nil)
  }

  var takesText: Bool { rows.isSearching }
  var help: ScreenPhraseHelp { .due }

  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listCases), Access(.listReferrals)] }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseDue.title) }

  func state(_ context: ScreenContext) -> SafeText {
    if rows.isSearching || !rows.text.isEmpty {
      return context.words(
        ScreenPhraseList.searchState, ["text": rows.text, "count": String(positions.count)])
    }
    return context.words(
      ScreenPhraseDue.state,
      ["count": String(due.count), "overdue": String(due.count(where: \.isOverdue))])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    guard positions.indices.contains(rows.list.selected) else {
      return [context.words(ScreenPhraseDue.none)]
    }
    let words = context.desk.dueWords
    return SafeText(words.detail(due[positions[rows.list.selected]]))
      .wrapped(to: max(1, context.area.columns))
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    rows.isSearching ? rows.offers(context.words) : rows.offers(context.words) + [Offer(.search)]
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
    if action == .search { rows.begin() }
    return []
  }

  mutating func deskChanged(_ context: ScreenContext) {
    let selected = positions.indices.contains(rows.list.selected) ? positions[rows.list.selected] : nil
    let origin = selected.map { due[$0].origin }
    due = context.desk.due()
    keys = Self.keys(due, context)
    narrow(keeping: origin)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    let columns = DueColumns(width: area.columns)
    return rows.draw(into: &grid, area: area, words: context.words, header: columns.header(context.words)) {
      columns.line(due[positions[$0]], context)
    }
  }

  private func open(_ row: Int, _ context: ScreenContext) -> [Step] {
    guard positions.indices.contains(row) else { return [] }
    // Who is only invited has no case to open, but the conference.
    let number = due[positions[row]].file ?? due[positions[row]].number
    if let page = CaseScreen(number, context) { return [.push(page)] }
    if let page = ReferralScreen(number, context) { return [.push(page)] }
    let kind = due[positions[row]].kind
    if kind == .conference || kind == .conferenceTask { return [.push(ConferencesScreen(context))] }
    // A breach stands in a register that has no screen; the line says all there is.
    return []
  }

  private mutating func narrow(keeping origin: DueRow.Origin?) {
    positions = keys.positions(matching: rows.text)
    rows.show(
      count: positions.count,
      selected: origin.flatMap { origin in positions.firstIndex { due[$0].origin == origin } })
  }

  /// By what rows are found: number, kind and rule.
  private static func keys(_ rows: [DueRow], _ context: ScreenContext) -> FoldedKeys {
    let words = context.desk.dueWords
    var keys = FoldedKeys()
    for row in rows {
      keys.append([row.number, row.number.filter { $0 != "-" }, words.what(row), words.title(row) ?? ""])
    }
    return keys
  }
}
