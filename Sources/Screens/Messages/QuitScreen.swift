import Config
import TerminalKit

/// Asks before drafts are lost.
struct QuitScreen: ScreenPage {
  var form: Int?
  private var dialog: Dialog

  init(_ context: ScreenContext) {
    let words = context.words
    dialog = Dialog(
      title: words(ScreenPhraseMessage.quitTitle), lines: [words(ScreenPhraseMessage.quitText)],
      answer: words(ScreenPhraseMessage.quitAnswer), confirmation: .letter(words.yesLetter),
      openedBy: .character("q"))
  }

  var takesText: Bool { true }
  var help: ScreenPhraseHelp { .quit }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseMessage.quitTitle) }
  func state(_ context: ScreenContext) -> SafeText { .empty }
  func offers(_ context: ScreenContext) -> [Offer] { ConfirmScreen.offers(context.words, hasField: false) }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    switch dialog.update(key) {
    case .confirmed: return [.effect(.quit)]
    case .declined: return [.close(1)]
    case .mistyped, .moved: return []
    case .ignored: return ConfirmScreen.ignored(key, context)
    }
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    dialog.draw(into: &grid, area: area)
  }
}
