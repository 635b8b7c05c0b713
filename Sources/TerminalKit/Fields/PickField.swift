/// A field whose value is one of a list. Typing narrows the list, Enter takes the first of what is left.
///
/// Case, accents and the spelling of umlauts do not matter. Left and Right open the whole list; while it is
/// open, Up and Down move in it and Esc closes it.
public struct PickField: Sendable, Equatable {
  /// Choices shown at once.
  public static let shownChoices = 6
  /// All values.
  public let options: [SafeText]
  private let keys: [SearchKey]
  /// The index of the value, nil while nothing was taken.
  public private(set) var selection: Int?
  /// What was typed since the last value was taken.
  public private(set) var typed = ""
  /// True while the choices are shown below the field.
  public private(set) var isOpen = false
  private var highlighted = 0
  private var refusedNearest: Int?

  /// A field without a value.
  public init(options: [SafeText], selection: Int? = nil) {
    self.options = options
    keys = options.map { SearchKey($0.printable) }
    select(selection)
  }

  /// Takes a value by its index; nil or an index outside the list empties the field.
  public mutating func select(_ index: Int?) {
    selection = index.flatMap { options.indices.contains($0) ? $0 : nil }
    close()
  }

  /// The indices of the options that fit what was typed; those that begin with it come first.
  public var matches: [Int] {
    if typed.isEmpty { return Array(options.indices) }
    let wanted = SearchKey(typed)
    if wanted.words.isEmpty { return [] }
    let fitting = options.indices.filter { keys[$0].matches(wanted) }
    return fitting.filter { keys[$0].text.hasPrefix(wanted.text) }
      + fitting.filter { !keys[$0].text.hasPrefix(wanted.text) }
  }

  /// What stands in the field: the typed text, or the value.
  public var shown: SafeText {
    if !typed.isEmpty { return SafeText(typed) }
    return selection.map { options[$0] } ?? .empty
  }

  /// Answers a key.
  public mutating func update(_ key: Key) -> FieldOutcome {
    switch key {
    case .character(let character): return type(String(character))
    case .paste(let text): return type(text)
    case .backspace: return removeLast()
    case .delete: return clear()
    case .enter: return take(going: .done, alone: false)
    case .tab: return take(going: .next, alone: true)
    case .backTab: return take(going: .previous, alone: true)
    case .left: return open(step: -1)
    case .right: return open(step: 1)
    case .up: return isOpen ? step(-1) : .previous
    case .down: return isOpen ? step(1) : .next
    case .escape:
      guard isOpen || !typed.isEmpty else { return .ignored }
      close()
      return .moved
    case .home, .end, .pageUp, .pageDown: return .moved
    case .insert, .function, .pasteTooLong, .resize, .hangUp: return .ignored
    }
  }

  /// The choices that are shown while the list is open; `isTaken` marks the one that Enter takes.
  public var choices: [(text: SafeText, isTaken: Bool)] {
    guard isOpen else { return [] }
    let found = matches
    let first = max(0, min(highlighted, found.count - 1) / Self.shownChoices * Self.shownChoices)
    return found.enumerated().dropFirst(first).prefix(Self.shownChoices).map {
      (options[$0.element], $0.offset == highlighted)
    }
  }

  /// Draws the field without its choices; returns the cursor's place, behind what was typed.
  @discardableResult public func draw(
    into grid: inout Grid, row: Int, column: Int, width: Int, style: Style = .underline
  ) -> Position {
    grid.put(shown, row: row, column: column, width: width, style: style)
    let behind = typed.isEmpty ? 0 : SafeText(typed).width
    return Position(row: row, column: column + min(behind, max(0, width - 1)))
  }

  /// The option that is nearest to what was typed, if no more than a third of the letters differ.
  public var nearest: Int? {
    let wanted = SearchKey(typed)
    guard !wanted.text.isEmpty, wanted.text.utf8.count <= 100 else { return nil }
    let ranked = options.indices.map { (index: $0, distance: wanted.distance(to: keys[$0])) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, wanted.text.unicodeScalars.count / 3) ? best.index : nil
  }

  private mutating func type(_ raw: String) -> FieldOutcome {
    let added = SafeText(String(raw.prefix(200).map { $0.isNewline ? " " : $0 })).printable
    guard !added.isEmpty, typed.count + added.count <= 200 else { return .moved }
    typed += added
    isOpen = true
    highlighted = 0
    refusedNearest = nil
    return .changed
  }

  private mutating func removeLast() -> FieldOutcome {
    guard !typed.isEmpty else { return clear() }
    typed.removeLast()
    highlighted = 0
    refusedNearest = nil
    isOpen = !typed.isEmpty
    return .changed
  }

  private mutating func clear() -> FieldOutcome {
    let hadValue = selection != nil || !typed.isEmpty
    select(nil)
    return hadValue ? .changed : .moved
  }

  /// `alone`: leaving by Tab takes a typed beginning only if a single option, or one of just that name, fits.
  private mutating func take(going way: FieldOutcome, alone: Bool) -> FieldOutcome {
    guard isOpen || !typed.isEmpty else { return way }
    if alone && typed.isEmpty {
      close()
      return way
    }
    let found = matches
    if let suggested = refusedNearest, !alone {
      select(suggested)
      return way
    }
    let exact = found.first { keys[$0] == SearchKey(typed) }
    let choice = alone ? (exact ?? (found.count == 1 ? found[0] : nil)) : found.dropFirst(highlighted).first
    guard let choice else {
      isOpen = !found.isEmpty
      refusedNearest = found.isEmpty ? nearest : nil
      return .refused(nearest: found.first ?? refusedNearest)
    }
    select(choice)
    return way
  }

  private mutating func open(step: Int) -> FieldOutcome {
    if isOpen { return self.step(step) }
    isOpen = true
    highlighted = typed.isEmpty ? selection ?? 0 : 0
    return .moved
  }

  private mutating func step(_ step: Int) -> FieldOutcome {
    highlighted = min(max(0, highlighted + step), max(0, matches.count - 1))
    return .moved
  }

  private mutating func close() {
    typed = ""
    isOpen = false
    highlighted = 0
    refusedNearest = nil
  }
}
