import Clearing
import Config
import ReadModel
import TerminalKit

/// Referrals to the own body: where the police contact begins.
struct InboxScreen: ScreenPage {
  var form: Int?
  private var inbox: Inbox
  private var keys = FoldedKeys()
  private var rows = SearchList()
  private var positions: [Int] = []

  init(_ context: ScreenContext) {
    inbox = context.desk.inbox()
    index(context)
    narrow(keeping: nil)
  }

  var takesText: Bool { rows.isSearching }
  var help: ScreenPhraseHelp { .inbox }

  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listReferrals)] }

  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseList.inboxTitle) }

  func state(_ context: ScreenContext) -> SafeText {
    if rows.isSearching || !rows.text.isEmpty {
      return context.words(
        ScreenPhraseList.searchState, ["text": rows.text, "count": String(positions.count)])
    }
    let counts = inbox.counts
    return context.words(
      counts.overdue == 0 ? ScreenPhraseList.inboxState : .inboxStateOne,
      [
        "waiting": String(counts.unconfirmed), "accepted": String(counts.accepted),
        "overdue": String(counts.overdue),
      ])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    let waiting = inbox.counts.conferences
    let conferences =
      waiting == 0 ? [] : [context.words(ScreenPhraseList.inboxConferences, ["count": String(waiting)])]
    guard !positions.isEmpty else { return [context.words(ScreenPhraseList.inboxNone)] + conferences }
    let place = context.words(
      ScreenPhraseList.rowOf, ["row": String(rows.list.selected + 1), "count": String(positions.count)])
    return [place + " " + context.words(ScreenPhraseList.inboxNote)] + conferences
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    if rows.isSearching { return rows.offers(context.words) }
    return rows.offers(context.words) + [Offer(.search)] + Home.offers(context, without: .inbox)
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
    if action == .search {
      rows.begin()
      return []
    }
    return Home.steps(action, context)
  }

  mutating func deskChanged(_ context: ScreenContext) {
    let selected = positions.indices.contains(rows.list.selected) ? positions[rows.list.selected] : nil
    let id = selected.map { inbox.rows[$0].id }
    inbox = context.desk.inbox()
    index(context)
    narrow(keeping: id)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    let columns = ReferralColumnLayout(width: area.columns, isAnswer: false)
    return rows.draw(into: &grid, area: area, words: context.words, header: columns.header(context.words)) {
      columns.line(inbox.rows[positions[$0]], context)
    }
  }

  private func open(_ row: Int, _ context: ScreenContext) -> [Step] {
    guard positions.indices.contains(row),
      let page = ReferralScreen(inbox.rows[positions[row]].number, context)
    else { return [.say(context.words(ScreenPhraseMessage.gone))] }
    return [.push(page)]
  }

  private mutating func index(_ context: ScreenContext) {
    keys = ReferralColumnLayout.keys(inbox.rows, context)
  }

  private mutating func narrow(keeping id: CompartmentID?) {
    positions = keys.positions(matching: rows.text)
    rows.show(
      count: positions.count, selected: id.flatMap { id in positions.firstIndex { inbox.rows[$0].id == id } })
  }
}
