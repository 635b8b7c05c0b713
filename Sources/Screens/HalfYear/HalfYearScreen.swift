import Clearing
import Config
import Reports
import TerminalKit

/// The half-yearly figures, sheet by sheet; nothing of a case appears while they are shown.
struct HalfYearScreen: ScreenPage {
  var form: Int?
  private var period: Period
  private var sheet: SummarySheet
  private var place = 0
  private var pane = ReadingPane()

  init(_ context: ScreenContext) {
    period = Period.lastComplete(before: context.desk.today)
    sheet = context.desk.halfYear(period)
  }

  var isMeeting: Bool { true }
  var help: ScreenPhraseHelp { .halfYear }

  func accesses(_ context: ScreenContext) -> [Access] { [Access(.figures)] }

  func title(_ context: ScreenContext) -> SafeText { SafeText(sheet.heading) }

  func state(_ context: ScreenContext) -> SafeText {
    guard sheet.tables.indices.contains(place) else {
      return SafeText(
        isAnnex
          ? ReportPhrase.annex.text(in: sheet.language) + " · " + sheet.standingText : sheet.standingText)
    }
    return context.words(
      ScreenPhraseFigures.state,
      [
        "sheet": String(place + 1), "count": String(sheet.tables.count), "table": sheet.tables[place].title,
        "standing": sheet.standingText,
      ])
  }

  func standing(_ context: ScreenContext) -> [SafeText] { [context.words(ScreenPhraseFigures.meeting)] }

  func offers(_ context: ScreenContext) -> [Offer] {
    [
      Offer(.page, key: .pageDown, named: context.words(ScreenPhraseFrame.pageKeys)),
      Offer(.period, key: .right, named: context.words(ScreenPhraseFrame.arrowKeys)),
    ]
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    switch key {
    case .escape: return [.leave]
    case .pageUp: turn(-1, context)
    case .left: show(period.previous, context)
    case .character, .enter, .tab, .backTab, .up, .down, .right, .pageDown, .home, .end, .backspace, .delete,
      .insert,
      .function, .paste, .pasteTooLong, .resize, .hangUp:
      _ = pane.update(key, count: lines(context.area.columns, context.words).count, rows: context.area.rows)
    }
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    if action == .page { turn(1, context) }
    if action == .period { show(next, context) }
    return []
  }

  mutating func deskChanged(_ context: ScreenContext) { show(period, context) }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(lines(area.columns, context.words), into: &grid, area: area)
  }

  /// A long table turns page by page before the next one comes.
  private mutating func turn(_ step: Int, _ context: ScreenContext) {
    let count = lines(context.area.columns, context.words).count
    let isAtEdge = step > 0 ? pane.line + context.area.rows >= count : pane.line == 0
    guard isAtEdge else {
      _ = pane.update(step > 0 ? .pageDown : .pageUp, count: count, rows: context.area.rows)
      return
    }
    let next = place + step
    guard (0..<pages).contains(next) else { return }
    place = next
    pane.reset()
  }

  private mutating func show(_ other: Period, _ context: ScreenContext) {
    period = other
    sheet = context.desk.halfYear(other)
    place = min(place, max(0, pages - 1))
    pane.reset()
  }

  private var next: Period {
    Period(containing: period.lastDay.adding(days: 1))
  }

  /// The tables, and the method annex behind them.
  private var pages: Int { sheet.tables.count + (sheet.annex.isEmpty ? 0 : 1) }

  private var isAnnex: Bool { !sheet.tables.isEmpty && place == sheet.tables.count }

  private func lines(_ columns: Int, _ words: Words) -> [PaneLine] {
    if isAnnex {
      let parts = [sheet.imprint, sheet.findingsPart].compactMap { $0 } + sheet.annex
      return TableLines(columns: columns, period: period).lines(parts)
    }
    guard sheet.tables.indices.contains(place) else {
      var builder = PaneBuilder(columns: columns)
      builder.sentence(words(ScreenPhraseFigures.nothing))
      builder.sentence(words(ScreenPhraseFigures.nothingMore))
      return builder.lines
    }
    return TableLines(columns: columns, period: period).lines(sheet.tables[place])
  }
}
