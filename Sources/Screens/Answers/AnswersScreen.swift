import Clearing
import Config
import ReadModel
import TerminalKit

/// What other bodies answered to the own referrals.
struct AnswersScreen: ScreenPage {
  var form: Int?
  private var answers: [ReferralRow]
  private var keys = FoldedKeys()
  private var rows = SearchList()
  private var positions: [Int] = []

  init(_ context: ScreenContext) {
    answers = context.desk.inbox().answers
    keys = ReferralColumnLayout.keys(answers, context)
    narrow(keeping: nil)
  }

  var takesText: Bool { rows.isSearching }
  var help: ScreenPhraseHelp { .answers }

  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listReferrals)] }

  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseList.answersTitle) }

  func state(_ context: ScreenContext) -> SafeText {
    if rows.isSearching || !rows.text.isEmpty {
      return context.words(
        ScreenPhraseList.searchState, ["text": rows.text, "count": String(positions.count)])
    }
    return context.words(ScreenPhraseList.answersState, ["count": String(answers.count)])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    guard !positions.isEmpty else { return [] }
    return [
      context.words(
        ScreenPhraseList.rowOf, ["row": String(rows.list.selected + 1), "count": String(positions.count)])
    ]
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
    let id = selected.map { answers[$0].id }
    answers = context.desk.inbox().answers
    keys = ReferralColumnLayout.keys(answers, context)
    narrow(keeping: id)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    let columns = ReferralColumnLayout(width: area.columns, isAnswer: true)
    return rows.draw(into: &grid, area: area, words: context.words, header: columns.header(context.words)) {
      columns.line(answers[positions[$0]], context)
    }
  }

  private func open(_ row: Int, _ context: ScreenContext) -> [Step] {
    guard positions.indices.contains(row), let page = ReferralScreen(answers[positions[row]].number, context)
    else { return [.say(context.words(ScreenPhraseMessage.gone))] }
    return [.push(page)]
  }

  private mutating func narrow(keeping id: CompartmentID?) {
    positions = keys.positions(matching: rows.text)
    rows.show(
      count: positions.count, selected: id.flatMap { id in positions.firstIndex { answers[$0].id == id } })
  }
}
