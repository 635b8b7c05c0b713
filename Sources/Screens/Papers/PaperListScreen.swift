import Clearing
import Config
import TerminalKit

/// Meetings, decisions, measures or self-checks; Enter shows the paper, other keys add to it.
struct PaperListScreen: ScreenPage {
  var form: Int?
  private let papers: PaperList
  private var rows: [PaperRow]
  private var list: ListWidget

  init(_ papers: PaperList, _ context: ScreenContext) {
    self.papers = papers
    rows = context.desk.papers.rows(of: papers)
    list = ListWidget(count: rows.count)
  }

  var isMeeting: Bool { true }
  var help: ScreenPhraseHelp { papers.help }
  func title(_ context: ScreenContext) -> SafeText { context.words(papers.title) }

  func state(_ context: ScreenContext) -> SafeText {
    rows.isEmpty
      ? context.words(papers.empty) : context.words(ScreenPhrasePapers.count, ["count": String(rows.count)])
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    let open = Offer(.open, key: .enter, named: context.words(ScreenPhraseFrame.enterKey))
    let new = Offer(.new, label: context.words(ScreenPhrasePapers.new))
    return (rows.isEmpty ? [] : [open]) + (context.desk.papers.mayJoin(papers.adding) ? [new] : [])
      + (chosen.map { own($0, context) } ?? [])
  }

  /// What can be done with the chosen line.
  private func own(_ row: PaperRow, _ context: ScreenContext) -> [Offer] {
    let (desk, papers) = (context.desk, context.desk.papers)
    switch row.subject {
    case .meeting(let meeting):
      guard papers.mayJoin(.holdMeeting), meeting.called.meeting.on <= desk.today else { return [] }
      let minutes = meeting.attended == nil ? [] : [Offer(.keepMinutes, footer: .always)]
      return [Offer(.attend, footer: .always)] + minutes
    case .mandate(_, let mandate):
      return papers.mayReport(.reportDecision, isOwn: mandate.isOf(desk.reader.body)) ? [Offer(.report)] : []
    case .measure(let measure):
      return papers.mayReport(.reportMeasure, isOwn: measure.isOf(desk.reader.body)) ? [Offer(.report)] : []
    case .paper: return []
    }
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    let pageRows = ListWidget.pageRows(in: context.area, hasHeader: false)
    if case .opened = list.update(key, pageRows: pageRows) { return run(.open, context) }
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    if action == .new { return [.push(papers.form(context))] }
    guard let chosen else { return [] }
    if action == .open { return PaperScreen(chosen.paper, context).map { [.push($0)] } ?? [] }
    switch chosen.subject {
    case .meeting(let meeting):
      if action == .attend { return [.push(AttendanceScreen(meeting, context))] }
      return action == .keepMinutes ? [.push(MinutesScreen(meeting, context))] : []
    case .mandate(let decision, let mandate):
      return action == .report ? [.push(ControlReportScreen(decision, mandate, context))] : []
    case .measure(let measure):
      return action == .report ? [.push(MeasureReportScreen(measure, context))] : []
    case .paper: return []
    }
  }

  mutating func deskChanged(_ context: ScreenContext) {
    rows = context.desk.papers.rows(of: papers)
    list.setCount(rows.count)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    guard !rows.isEmpty else {
      grid.put("> " + context.words(papers.empty), row: area.row, column: area.column)
      return area.origin
    }
    return list.draw(into: &grid, area: area) { rows[$0].line }
  }

  private var chosen: PaperRow? { rows.indices.contains(list.selected) ? rows[list.selected] : nil }
}
