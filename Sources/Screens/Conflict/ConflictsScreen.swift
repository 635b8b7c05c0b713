import Clearing
import Config
import ReadModel
import TerminalKit

/// Who is kept away from what and who helps instead: in one case, or in all that the reader may know of.
struct ConflictsScreen: ScreenPage {
  /// What something can be declared about.
  private struct Subject {
    var number: String
    var isCase: Bool
    var isOwn: Bool
    var shields: [Shield]
    var related: [MemberID]
  }

  var form: Int?
  /// The case it is about; nil for all.
  private var view: CaseView?
  private var rows: [ConflictRow]
  private var pane = ReadingPane()
  private(set) var isGone = false

  /// `view`: the case whose conflicts are shown; without it all of them are.
  init(_ context: ScreenContext, about view: CaseView? = nil) {
    self.view = view
    rows = context.desk.casework.conflicts(about: view?.row.number)
  }

  var help: ScreenPhraseHelp { .conflicts }

  func title(_ context: ScreenContext) -> SafeText {
    view.map { context.words(ScreenPhraseConflict.titleCase, ["number": $0.row.number]) }
      ?? context.words(ScreenPhraseConflict.title)
  }

  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseConflict.state) }
  func standing(_ context: ScreenContext) -> [SafeText] { menuHint(context) }

  func accesses(_ context: ScreenContext) -> [Access] {
    view.map { [Access(.openCase, $0.row.number)] } ?? [Access(.listCases)]
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    guard let subject = subject(context) else { return [] }
    let desk = context.desk
    var actions: [ScreenAction] = []
    let mayRelate = desk.may(.declareRelation, subject.isOwn ? .own : .contributed)
    if subject.isCase, mayRelate { actions.append(.near) }
    let mayShield = subject.isOwn && desk.may(subject.isCase ? .shieldCase : .shieldIncident, .own)
    if mayShield, !desk.casework.accusable(besides: subject.shields).isEmpty { actions.append(.keepAway) }
    if mayShield && !subject.shields.isEmpty || mayRelate && !subject.related.isEmpty {
      actions.append(.readmit)
    }
    let open = Offer(.open, key: .enter, named: context.words(ScreenPhraseFrame.enterKey))
    return (view == nil && subject.isCase ? [open] : []) + actions.map { Offer($0, footer: .never) }
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    guard let subject = subject(context) else { return [] }
    if action == .open { return CaseScreen(subject.number, context).map { [.push($0)] } ?? [] }
    if action == .near { return [.push(NearScreen(subject.number, subject.related, context))] }
    if action == .keepAway {
      return [
        .push(
          KeepAwayScreen(
            subject.number, isCase: subject.isCase, besides: subject.shields, context))
      ]
    }
    guard action == .readmit else { return [] }
    return [
      .push(
        ReadmitScreen(
          subject.number, isCase: subject.isCase, subject.isOwn ? subject.shields : [],
          subject.related, context))
    ]
  }

  mutating func deskChanged(_ context: ScreenContext) {
    if let number = view?.row.number {
      view = context.desk.caseView(number)
      isGone = view == nil
    }
    rows = context.desk.casework.conflicts(about: view?.row.number)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  /// The case that is shown, or what the line that is read is about.
  private func subject(_ context: ScreenContext) -> Subject? {
    if let view {
      return Subject(
        number: view.row.number, isCase: true, isOwn: view.row.isOwn, shields: view.shields,
        related: view.related)
    }
    let lines = lines(context)
    guard lines.indices.contains(pane.line), let number = lines[pane.line].link,
      let row = rows.first(where: { $0.number == number })
    else { return nil }
    return Subject(
      number: number, isCase: row.isCase, isOwn: row.owner == context.desk.reader.body,
      shields: row.shields, related: row.related)
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    let conflicts = ConflictLines(context)
    var lines: [PaneLine] = []
    for row in rows {
      if !lines.isEmpty { lines.append(.blank) }
      lines += conflicts.lines(row).about(row.number)
    }
    return lines.isEmpty ? [PaneLine(context.words(ScreenPhraseConflict.none))] : lines
  }
}
