import Clearing
import Config
import ReadModel
import TerminalKit

/// Incidents of two bodies that are probably one, by place, days and kind; nothing of what was told.
struct LikelyScreen: ScreenPage {
  var form: Int?
  private var pairs: [LikelyRow]
  private var list: ListWidget

  init(_ context: ScreenContext) {
    pairs = context.desk.casework.likely()
    list = ListWidget(count: pairs.count)
  }

  var help: ScreenPhraseHelp { .likely }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseTie.title) }
  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listIncidents)] }

  func state(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseTie.state, ["count": String(pairs.count)])
  }

  /// Whom to ask about what: both records, a line for each.
  func standing(_ context: ScreenContext) -> [SafeText] {
    guard let chosen else { return [] }
    return [chosen.first, chosen.second].map { record in
      context.words(
        ScreenPhraseTie.record,
        [
          "number": record.number, "body": context.desk.body(record.owner),
          "day": context.words.occurrence(record.occurred)
            ?? context.words.plain(ScreenPhraseCase.unknown),
        ])
    }
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    context.desk.casework.mayTie ? [Offer(.tie, footer: .never), Offer(.untie, footer: .never)] : []
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = list.update(key, pageRows: ListWidget.pageRows(in: context.area, hasHeader: true))
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    guard action == .tie || action == .untie else { return [] }
    let numbers = chosen.map { ($0.first.number, $0.second.number) } ?? ("", "")
    return [.push(TieScreen(numbers, ties: action == .tie, context))]
  }

  mutating func deskChanged(_ context: ScreenContext) {
    pairs = context.desk.casework.likely()
    list.setCount(pairs.count)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    guard !pairs.isEmpty else {
      grid.put("> " + context.words(ScreenPhraseTie.none), row: area.row, column: area.column)
      return area.origin
    }
    let fixed = [13, 13, 16, 13]
    let taken = 2 + fixed.reduce(0) { $0 + $1 + 2 }
    let layout = ColumnLayout((fixed + [max(1, area.columns - taken)]).map { ColumnLayout.Column($0) })
    let words = context.words
    let header = [ScreenPhraseTie.first, .second, .place, .apart].map { words($0) }
    return list.draw(
      into: &grid, area: area, header: layout.line(header + [words(ScreenPhraseCase.acts)])
    ) { layout.line(Self.cells(pairs[$0], context)) }
  }

  private static func cells(_ row: LikelyRow, _ context: ScreenContext) -> [SafeText] {
    let words = context.words
    let apart =
      row.daysApart == 0
      ? words(ScreenPhraseTie.sameDays)
      : words(ScreenPhraseTie.days, ["days": String(row.daysApart)])
    let kinds = row.kinds.map(context.desk.casework.label).joined(separator: ", ")
    return [
      SafeText(row.first.number), SafeText(row.second.number), SafeText(row.first.area.label), apart,
      SafeText(kinds),
    ]
  }

  private var chosen: LikelyRow? { pairs.indices.contains(list.selected) ? pairs[list.selected] : nil }
}
