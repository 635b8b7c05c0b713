import Clearing
import Config
import Reports
import TerminalKit

/// A paper of the alliance on the screen, page by page: agenda, minutes, trainings, effort. Nothing of any case is in it.
struct PaperScreen: ScreenPage {
  /// Which paper.
  enum Source: Sendable, Equatable {
    case agenda(String), minutes(String), trainings, effort
  }

  var form: Int?
  private let source: Source
  private var paper: Paper
  private var pane = ReadingPane()

  /// nil when there is no such paper for this reader.
  init?(_ source: Source, _ context: ScreenContext) {
    guard let paper = context.desk.paper(source) else { return nil }
    self.source = source
    self.paper = paper
  }

  /// Figures and plans are shown to a room here.
  var isMeeting: Bool { true }
  var help: ScreenPhraseHelp { .paper }
  func title(_ context: ScreenContext) -> SafeText { SafeText(paper.title) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseHelp.paperState) }
  func offers(_ context: ScreenContext) -> [Offer] { [] }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = pane.update(key, count: lines(context).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    action == .back ? [.leave] : []
  }

  mutating func deskChanged(_ context: ScreenContext) {
    if let newer = context.desk.paper(source) { paper = newer }
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(
      lines(ScreenContext(desk: context.desk, words: context.words, area: area)), into: &grid, area: area)
  }

  private func lines(_ context: ScreenContext) -> [PaneLine] {
    PaperLines(width: context.area.columns).lines(paper)
  }
}
