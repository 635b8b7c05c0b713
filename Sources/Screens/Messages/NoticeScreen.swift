import Config
import TerminalKit

/// A message that is too long for the message line.
struct NoticeScreen: ScreenPage {
  var form: Int?
  private let text: SafeText
  private var pane = ReadingPane()

  init(_ text: SafeText, _ context: ScreenContext) {
    self.text = text
  }

  var help: ScreenPhraseHelp { .notice }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseMessage.noticeTitle) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseMessage.noticeState) }
  func offers(_ context: ScreenContext) -> [Offer] { [] }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape || key == .enter { return [.close(1)] }
    _ = pane.update(key, count: lines(context.area.columns).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    action == .back ? [.close(1)] : []
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(lines(area.columns), into: &grid, area: area)
  }

  private func lines(_ columns: Int) -> [PaneLine] {
    var builder = PaneBuilder(columns: columns)
    builder.sentence(text)
    return builder.lines
  }
}
