import Config
import TerminalKit

/// All keys of a screen and three sentences about it.
struct HelpScreen: ScreenPage {
  var form: Int?
  private let about: ScreenPhraseHelp
  private let bindings: [KeyBinding<ScreenAction>]
  let isMeeting: Bool
  private var pane = ReadingPane()

  init(page: any ScreenPage, bindings: [KeyBinding<ScreenAction>], _ context: ScreenContext) {
    about = page.help
    isMeeting = page.isMeeting
    self.bindings = bindings.filter { !$0.keyName.isEmpty }
  }

  var help: ScreenPhraseHelp { .help }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseHelp.title) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseHelp.state) }
  func offers(_ context: ScreenContext) -> [Offer] { [] }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape || key == .enter { return [.leave] }
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
    for sentence in SafeText.paragraphs(words.plain(about)) { builder.sentence(sentence) }
    builder.heading(words(ScreenPhraseHelp.keys))
    for line in KeyMap(bindings).help(width: builder.width) { builder.sentence(line) }
    return builder.lines
  }
}
