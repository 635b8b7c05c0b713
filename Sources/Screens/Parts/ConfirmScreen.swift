import Config
import TerminalKit

/// A question before an act that others see, over what it is about.
struct ConfirmScreen: ScreenPage {
  /// What is asked, and what yes means.
  struct Question: Sendable {
    var title: SafeText
    var state: SafeText
    /// What the act is about; stands above the question.
    var background: [PaneLine]
    var dialog: Dialog
    /// The command; gets what was typed into the dialog's field.
    var command: @Sendable (String) -> ScreenCommand
    /// What is said when it was carried out; may name the new number.
    var done: ScreenPhraseMessage
    /// How many screens close then, this one among them.
    var closes: Int
    /// True if the dialog has a field.
    var hasField = false
    /// What has to be typed, if something has.
    var word: String?
  }

  var form: Int?
  private var question: Question

  /// `form`: the number of the form that asks, so that a repeated attempt is known again.
  init(_ question: Question, form: Int?) {
    self.question = question
    self.form = form
  }

  var takesText: Bool { true }
  var help: ScreenPhraseHelp { .confirm }
  func title(_ context: ScreenContext) -> SafeText { question.title }
  func state(_ context: ScreenContext) -> SafeText { question.state }

  func standing(_ context: ScreenContext) -> [SafeText] {
    question.word == nil ? [context.words(ScreenPhraseForm.enterNever)] : []
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    Self.offers(context.words, hasField: question.hasField, isTyping: question.word != nil)
  }

  static func offers(_ words: Words, hasField: Bool, isTyping: Bool = false) -> [Offer] {
    let confirm = words(ScreenPhraseForm.confirmKey)
    let letter = words.yesLetter
    let yes =
      isTyping
      ? Offer(.take, key: .enter, named: words(ScreenPhraseFrame.enterKey), label: confirm)
      : Offer(.take, key: .character(letter), named: SafeText(String(letter)), label: confirm)
    let field = hasField ? [Offer(.field, key: .tab, named: words(ScreenPhraseFrame.tabKey))] : []
    return field + [
      yes, Offer(.fieldHelp, key: .function(1), named: "F1"),
      Offer(.back, key: .escape, named: words(ScreenPhraseFrame.escapeKey)),
    ]
  }

  mutating func handle(_ key: Key, _ context: ScreenContext) -> [Step] {
    switch question.dialog.update(key) {
    case .confirmed:
      guard let form else { return [] }
      return [.effect(.perform(question.command(question.dialog.fieldText), form: form))]
    case .declined: return [.close(1)]
    case .mistyped:
      return [.say(context.words(ScreenPhraseMessage.mistyped, ["number": question.word ?? ""]))]
    case .moved: return []
    case .ignored: return Self.ignored(key, context)
    }
  }

  /// What keys do that answer nothing.
  static func ignored(_ key: Key, _ context: ScreenContext) -> [Step] {
    if key == .enter { return [.say(context.words(ScreenPhraseForm.enterNever))] }
    if case .paste = key { return [.say(context.words(ScreenPhraseFrame.pasteDropped))] }
    return Mnemonics.action(of: key, context.words.language) == .help ? [.run(.help)] : []
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(question.closes), .say(context.words(question.done, ["number": number ?? ""]))]
  }

  mutating func refused(_ text: SafeText, _ context: ScreenContext) -> [Step] { [.refuseBelow(text)] }

  func draw(into grid: inout Grid, area: CellArea, _ context: ScreenContext) -> Position {
    _ = ReadingPane().draw(question.background, into: &grid, area: area)
    if !question.background.isEmpty { grid.put("  ", row: area.row, column: area.column) }
    let cursor = question.dialog.draw(into: &grid, area: area)
    Self.clearBeside(&grid, area)
    return cursor
  }

  /// What stands behind the box must not look out on its right side.
  private static func clearBeside(_ grid: inout Grid, _ area: CellArea) {
    let rows = area.row..<max(area.row, min(grid.rows, area.row + area.rows))
    guard let top = rows.first(where: { grid.cells(inRow: $0).first?.text == "+" }) else { return }
    let end = grid.cells(inRow: top).lastIndex { $0.text == "+" } ?? 0
    let width = end - top * grid.columns + 1
    grid.clear(CellArea(row: top, column: width, rows: rows.upperBound - top, columns: grid.columns - width))
  }
}
