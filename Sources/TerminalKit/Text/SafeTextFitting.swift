/// Where a text stands in a width that is larger than itself.
public enum TextAlignment: Sendable, Equatable {
  /// Text first, then blanks.
  case left
  /// Blanks first: figures.
  case right
}

extension SafeText {
  /// Cuts or fills to exactly `width` cells; never splits a grapheme cluster.
  public func fitted(to width: Int, alignment: TextAlignment = .left) -> SafeText {
    let cut = prefix(cells: width)
    let fill = String(repeating: " ", count: max(0, width - cut.width))
    switch alignment {
    case .left: return SafeText(guarded: cut.printable + fill, marked: markedCount)
    case .right: return SafeText(guarded: fill + cut.printable, marked: markedCount)
    }
  }

  /// The longest beginning of whole grapheme clusters that takes at most `cells` cells.
  public func prefix(cells: Int) -> SafeText {
    if width <= cells { return self }
    if isPlain { return SafeText(guarded: String(printable.prefix(max(0, cells))), marked: markedCount) }
    var taken = ""
    var used = 0
    for character in printable {
      used += CellWidth.of(character)
      if used > cells { break }
      taken.append(character)
    }
    return SafeText(guarded: taken, marked: markedCount)
  }

  /// Like `prefix`, but a text that was cut ends with `~`.
  public func shortened(to cells: Int) -> SafeText {
    if width <= cells { return self }
    return cells < 1 ? .empty : prefix(cells: cells - 1) + "~"
  }

  /// Breaks foreign text of several lines into lines of at most `width` cells, between words where possible.
  ///
  /// Line feeds begin a new line, longer words are broken between grapheme clusters. A width below 1 counts as 1.
  public static func lines(_ raw: String, width: Int) -> [SafeText] {
    paragraphs(raw).flatMap { $0.wrapped(to: width) }
  }

  /// Breaks foreign text at its line feeds only: for output that is not laid out.
  public static func paragraphs(_ raw: String) -> [SafeText] {
    let (text, marked) = TextGuard.clean(raw, keepsLineFeeds: true)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      SafeText(guarded: String($0))
    }
    if marked > 0, let first = lines.first {
      lines[0] = SafeText(guarded: first.printable, marked: marked)
    }
    return lines
  }

  /// Breaks this line into lines of at most `width` cells; the count of marks stays with the first.
  public func wrapped(to width: Int) -> [SafeText] {
    if self.width <= width { return [self] }
    let characters = Array(printable)
    return WordWrap.rows(characters, width: max(1, width)).enumerated().map { index, row in
      var text = characters[row]
      while text.last == " " { text = text.dropLast() }
      return SafeText(guarded: String(text), marked: index == 0 ? markedCount : 0)
    }
  }
}
