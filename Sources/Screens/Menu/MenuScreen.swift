import Config
import TerminalKit

/// Every action of the screen below, found by its name or a similar word.
struct MenuScreen: ScreenPage {
  var form: Int?
  let isMeeting: Bool
  private var menu: Menu<ScreenAction>

  init(page: any ScreenPage, bindings: [KeyBinding<ScreenAction>], _ context: ScreenContext) {
    isMeeting = page.isMeeting
    let shown = bindings.filter { $0.action != .menu && $0.action != .next && $0.action != .field }
    menu = Menu(shown.map { MenuItem($0) })
  }

  var takesText: Bool { true }
  var help: ScreenPhraseHelp { .menu }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseHelp.menuTitle) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseHelp.menuState) }

  func offers(_ context: ScreenContext) -> [Offer] {
    [
      Offer(.take, key: .enter, named: context.words(ScreenPhraseFrame.enterKey)),
      Offer(.fieldHelp, key: .function(1), named: "F1"),
      Offer(.back, key: .escape, named: context.words(ScreenPhraseFrame.escapeKey)),
    ]
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    switch menu.update(key) {
    case .run(let action): return [.runBelow(action)]
    case .refused(let reason): return [.say(reason)]
    case .closed: return [.close(1)]
    case .moved, .ignored: return []
    }
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    menu.draw(into: &grid, area: area, title: context.words(ScreenPhraseHelp.menuPrompt))
  }
}
