import Config
import TerminalKit

/// The six words of an anonymous reporter, shown this once; they stand in no list of messages and no draft.
///
/// Esc does not close it: a stray key would take away what nobody can bring back.
struct TokenScreen: ScreenPage {
  var form: Int?
  private let token: String
  private let number: String

  init(_ token: String, _ number: String) {
    self.token = token
    self.number = number
  }

  var takesText: Bool { true }
  var help: ScreenPhraseHelp { .token }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseReceived.tokenTitle) }
  func state(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseReceived.one, ["number": number])
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    let yes = context.words.yesLetter
    return [
      Offer(
        .take, key: .character(yes), named: SafeText(String(yes)),
        label: context.words(ScreenPhraseReceived.tokenKey)),
      Offer(.fieldHelp, key: .function(1), named: "F1"),
    ]
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    guard case .character(let typed) = key, typed.lowercased() == String(context.words.yesLetter) else {
      return [.say(stays(context))]
    }
    return [.close(1), .say(context.words(ScreenPhraseReceived.tokenGone))]
  }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    var builder = PaneBuilder(columns: area.columns)
    builder.sentence(context.words(ScreenPhraseReceived.tokenText))
    builder.heading(SafeText(token))
    builder.blank()
    builder.sentence(context.words(ScreenPhraseReceived.tokenUse, ["number": number]))
    builder.blank()
    builder.sentence(stays(context))
    return ReadingPane().draw(builder.lines, into: &grid, area: area)
  }

  private func stays(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseReceived.tokenStays, ["yes": String(context.words.yesLetter)])
  }
}
