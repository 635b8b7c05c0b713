import Config
import TerminalKit

/// The messages since unlocking, the newest first.
struct MessagesScreen: ScreenPage {
  var form: Int?
  private let messages: [SafeText]
  private var pane = ReadingPane()

  init(_ messages: [SafeText], _ context: ScreenContext) {
    self.messages = messages.reversed()
  }

  var help: ScreenPhraseHelp { .messages }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseMessage.messagesTitle) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseMessage.messagesState) }
  func offers(_ context: ScreenContext) -> [Offer] { [] }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = pane.update(key, count: lines(context.area.columns, context.words).count, rows: context.area.rows)
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    action == .back ? [.leave] : []
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    pane.draw(lines(area.columns, context.words), into: &grid, area: area)
  }

  private func lines(_ columns: Int, _ words: Words) -> [PaneLine] {
    var builder = PaneBuilder(columns: columns)
    for message in messages { builder.sentence(message) }
    if messages.isEmpty { builder.sentence(words(ScreenPhraseMessage.noMessages)) }
    return builder.lines
  }
}
