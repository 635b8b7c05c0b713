import Clearing
import Config
import Reports
import TerminalKit

/// A paper of the alliance on the screen, page by page: agenda, decision, trainings. Nothing of any case is in it.
struct PaperScreen: ScreenPage {
  /// Which paper.
  enum Source: Sendable, Equatable {
    case agenda(String), minutes(String), trainings, effort
    case decision(String), measure(String), actionPlan
    /// A cycle of the self-check, all sides.
    case selfCheck(String)
  }

  var form: Int?
  private let source: Source
  private var paper: Paper
  private var pane = ReadingPane()

  /// nil when there is no such paper for this reader.
  init?(_ source: Source, _ context: ScreenContext) {
    guard let paper = context.desk.papers.paper(source) else { return nil }
    self.source = source
    self.paper = paper
  }

  /// Figures and plans are shown to a room here.
  var isMeeting: Bool { true }
  var help: ScreenPhraseHelp { .paper }
  func title(_ context: ScreenContext) -> SafeText { SafeText(paper.title) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseHelp.paperState) }

  func offers(_ context: ScreenContext) -> [Offer] {
    let adds = adding.map { context.desk.may($0, .own) } ?? false
    return adds ? [Offer(.new, label: context.words(ScreenPhrasePapers.new))] : []
  }

  /// What adds a line to this paper.
  private var adding: CommandName? {
    switch source {
    case .trainings: .noteTraining
    case .effort: .noteEffort
    case .agenda, .minutes, .decision, .measure, .actionPlan, .selfCheck: nil
    }
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .back { return [.leave] }
    guard action == .new else { return [] }
    return [.push(source == .effort ? EffortScreen(context) : TrainingScreen(context))]
  }

  mutating func deskChanged(_ context: ScreenContext) {
    if let newer = context.desk.papers.paper(source) { paper = newer }
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    PaperLines(width: context.area.columns).lines(paper)
  }
}
