import Clearing
import Config
import ReadModel
import TerminalKit

/// The reports that the own body received, the newest first; Enter shows one with its words.
struct ReportsScreen: ScreenPage {
  var form: Int?
  private var reports: [ReceivedReportRow]
  private var list: ListWidget

  init(_ context: ScreenContext) {
    reports = context.desk.casework.reports()
    list = ListWidget(count: reports.count)
  }

  var help: ScreenPhraseHelp { .reports }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseReceived.title) }
  func accesses(_ context: ScreenContext) -> [Access] { [Access(.listReports)] }
  func standing(_ context: ScreenContext) -> [SafeText] { menuHint(context) }

  func state(_ context: ScreenContext) -> SafeText {
    context.words(
      ScreenPhraseReceived.state,
      ["count": String(reports.count), "waiting": String(reports.count { $0.verdict == nil })])
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    let open = Offer(.open, key: .enter, named: context.words(ScreenPhraseFrame.enterKey))
    let new = Offer(.new, label: context.words(ScreenPhraseReceived.newKey))
    return (reports.isEmpty ? [] : [open]) + (context.desk.may(.recordReport, .own) ? [new] : [])
      + [Offer(.findReport, footer: .never)]
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    let pageRows = ListWidget.pageRows(in: context.area, hasHeader: true)
    if case .opened = list.update(key, pageRows: pageRows) { return run(.open, context) }
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    if action == .new { return [.push(NewReportScreen(context))] }
    if action == .findReport { return [.push(FindReportScreen(context))] }
    guard action == .open, reports.indices.contains(list.selected) else { return [] }
    return ReceivedReportScreen(reports[list.selected].number, context).map { [.push($0)] } ?? []
  }

  mutating func deskChanged(_ context: ScreenContext) {
    let chosen = reports.indices.contains(list.selected) ? reports[list.selected].number : nil
    reports = context.desk.casework.reports()
    list.setCount(reports.count)
    if let place = reports.firstIndex(where: { $0.number == chosen }) { list.select(place) }
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    guard !reports.isEmpty else {
      grid.put("> " + context.words(ScreenPhraseReceived.none), row: area.row, column: area.column)
      return area.origin
    }
    let columns = ReportColumns(width: area.columns)
    return list.draw(into: &grid, area: area, header: columns.header(context.words)) {
      columns.line(reports[$0], context)
    }
  }
}
