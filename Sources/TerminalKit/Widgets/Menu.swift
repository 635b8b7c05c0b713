/// One entry of the menu.
public struct MenuItem<Action: Sendable & Hashable>: Sendable, Equatable {
  /// What it does.
  public let action: Action
  /// Its name.
  public let name: SafeText
  /// Other words it is found by.
  public let synonyms: [SafeText]
  /// The key that does the same, empty if there is none.
  public let keyName: SafeText
  /// Why it cannot be used now; nil if it can.
  public let disabledBecause: SafeText?

  /// Makes an entry.
  public init(
    _ action: Action, name: SafeText, synonyms: [SafeText] = [], keyName: SafeText = .empty,
    disabledBecause: SafeText? = nil
  ) {
    self.action = action
    self.name = name
    self.synonyms = synonyms
    self.keyName = keyName
    self.disabledBecause = disabledBecause
  }

  /// The entry of a key binding.
  public init(_ binding: KeyBinding<Action>) {
    self.init(
      binding.action, name: binding.explanation ?? binding.label,
      synonyms: [binding.label] + binding.synonyms,
      keyName: binding.keyName, disabledBecause: binding.disabledBecause)
  }
}

/// What the menu made of a key.
public enum MenuOutcome<Action: Sendable & Hashable>: Sendable, Equatable {
  /// Do this; the menu is done.
  case run(Action)
  /// The chosen entry cannot be used now.
  case refused(because: SafeText)
  /// Close the menu.
  case closed
  /// The list or its selection changed.
  case moved
  /// The key means nothing here.
  case ignored
}

/// All actions of a screen, found by typing a part of their name or of a synonym; Enter runs the selected one.
public struct Menu<Action: Sendable & Hashable>: Sendable, Equatable {
  /// All entries in their order.
  public let items: [MenuItem<Action>]
  private let keys: [[SearchKey]]
  private var field = TextField(limit: 80)
  private var list: ListWidget
  private var isOnList = false

  /// A menu with nothing typed.
  public init(_ items: [MenuItem<Action>]) {
    self.items = items
    keys = items.map { [SearchKey($0.name.printable)] + $0.synonyms.map { SearchKey($0.printable) } }
    list = ListWidget(count: items.count)
  }

  /// What was typed.
  public var typed: String { field.text }

  /// The indices of the entries that fit; those whose name begins with what was typed come first.
  public var matches: [Int] {
    let wanted = SearchKey(field.text)
    let fitting = items.indices.filter { index in keys[index].contains { $0.matches(wanted) } }
    return fitting.filter { keys[$0][0].text.hasPrefix(wanted.text) }
      + fitting.filter { !keys[$0][0].text.hasPrefix(wanted.text) }
  }

  /// Answers a key.
  public mutating func update(_ key: Key) -> MenuOutcome<Action> {
    switch key {
    case .escape: return .closed
    case .enter: return run()
    case .up, .down, .pageUp, .pageDown:
      isOnList = true
      _ = list.update(key, pageRows: ListWidget.designRows)
      return .moved
    case .character, .paste, .backspace, .delete, .left, .right, .home, .end:
      isOnList = false
      if field.update(key) == .changed { list = ListWidget(count: matches.count) }
      return .moved
    case .tab, .backTab, .insert, .function, .pasteTooLong, .resize, .hangUp: return .ignored
    }
  }

  /// Draws the input line and the entries; the cursor is in the input, or on the row after an arrow key.
  public func draw(into grid: inout Grid, area: Area, title: SafeText) -> Position {
    let prompt = title.shortened(to: max(0, area.columns - 3)) + " ["
    let column = area.column + prompt.width
    let width = max(1, min(30, area.columns - prompt.width - 1))
    grid.put(prompt, row: area.row, column: area.column, style: .bold)
    let input = field.draw(into: &grid, row: area.row, column: column, width: width)
    grid.put("]", row: area.row, column: column + width)
    guard area.rows > 1 else { return input }
    let found = matches
    let place = list.draw(into: &grid, area: area.dropping(rows: 1)) { index in
      Self.row(items[found[index]], width: area.columns - 2)
    }
    return isOnList ? place : input
  }

  private func run() -> MenuOutcome<Action> {
    let found = matches
    guard found.indices.contains(list.selected) else { return .moved }
    let item = items[found[list.selected]]
    return item.disabledBecause.map { .refused(because: $0) } ?? .run(item.action)
  }

  private static func row(_ item: MenuItem<Action>, width: Int) -> SafeText {
    let reason = item.disabledBecause.map { "  (" + $0 + ")" } ?? .empty
    let nameWidth = max(1, min(50, width - item.keyName.width - 2))
    return item.name.shortened(to: nameWidth).fitted(to: nameWidth) + "  " + item.keyName + reason
  }
}
