import Config
import TerminalKit

/// The first screen of members who work on no case: a short list.
struct StartScreen: ScreenPage {
  var form: Int?
  private var list = ListWidget(count: StartScreen.entries.count)

  private static let entries: [(ScreenPhraseList, ScreenAction)] = [
    (.startFigures, .figures), (.startMeetings, .meetings), (.startDecisions, .decisions),
    (.startMeasures, .measures), (.startSelfChecks, .selfChecks), (.startMessages, .messages),
    (.startHelp, .help), (.startLock, .lock), (.startQuit, .quit),
  ]

  var help: ScreenPhraseHelp { .start }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseList.startTitle) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseList.startState) }

  func standing(_ context: ScreenContext) -> [SafeText] {
    [
      context.words(
        ScreenPhraseList.rowOf, ["row": String(list.selected + 1), "count": String(list.count)])
    ]
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    [Offer(.open, key: .enter, named: context.words(ScreenPhraseFrame.enterKey)), Offer(.figures)]
      + Home.papers(context)
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .escape { return [.leave] }
    _ = list.update(key, pageRows: ListWidget.pageRows(in: context.area, hasHeader: false))
    return []
  }

  mutating func run(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    guard action == .open else { return Home.steps(action, context) }
    let chosen = Self.entries[list.selected].1
    return chosen.global != nil ? [.run(chosen)] : Home.steps(chosen, context)
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    list.draw(into: &grid, area: area) { context.words(Self.entries[$0].0) }
  }
}
