import Config
import TerminalKit

extension LotseProgram {
  /// What the top screen may know; nil before the first unlocking.
  func context() -> ScreenContext? {
    guard let desk else { return nil }
    guard let page = stack.last else {
      return ScreenContext(desk: desk, words: words, area: Self.roughArea(size.columns, size.rows))
    }
    let rough = ScreenContext(desk: desk, words: words, area: Self.roughArea(size.columns, size.rows))
    // Only the message lines decide how many rows are left.
    let layout = ScreenLayout(
      place: .empty, who: .empty, messages: messages(page, rough), footer: .empty,
      sizeNote: words(ScreenPhraseFrame.smallWindow))
    let area = layout.contentArea(columns: size.columns, rows: size.rows)
    return ScreenContext(desk: desk, words: words, area: area)
  }

  /// The lines around the content.
  func layout(_ page: any ScreenPage, _ desk: DeskReader, columns: Int, rows: Int) -> ScreenLayout {
    let context = ScreenContext(desk: desk, words: words, area: Self.roughArea(columns, rows))
    return ScreenLayout(
      place: place(page.title(context)), who: who(desk), state: page.state(context),
      messages: messages(page, context),
      footer: KeyMap(bindings(allOffers(page, context))).footer(width: columns),
      sizeNote: words(ScreenPhraseFrame.smallWindow))
  }

  private static func roughArea(_ columns: Int, _ rows: Int) -> CellArea {
    CellArea(row: 3, column: 0, rows: max(1, rows - 6), columns: max(1, columns))
  }

  private func place(_ title: SafeText) -> SafeText {
    Self.program(words, isRehearsal: isRehearsal == true) + " > " + title
  }

  /// The program's name; a rehearsal says on every screen that it is one.
  static func program(_ words: Words, isRehearsal: Bool) -> SafeText {
    let name = words(ScreenPhraseFrame.program)
    return isRehearsal ? name + " " + words(ScreenPhraseFrame.rehearsal) : name
  }

  private func who(_ desk: DeskReader) -> SafeText {
    words(Home.role(of: desk.reader).phrase, ["name": desk.memberName])
  }

  private func messages(_ page: any ScreenPage, _ context: ScreenContext) -> [SafeText] {
    if !spoken.isEmpty { return spoken }
    let standing = page.standing(context).filter { !$0.isEmpty }
    guard hasNews, !page.takesText else { return Array(standing.prefix(2)) }
    // The news take a line that is there already: nothing else on the screen moves.
    return standing.dropLast().prefix(1) + [words(ScreenPhraseMessage.othersWrote)]
  }
}
