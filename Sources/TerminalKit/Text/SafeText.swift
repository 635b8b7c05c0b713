/// The only text that a `Grid` accepts: one line without any character that a terminal would act upon.
///
/// Whatever comes from outside goes through `init(_:)`, where controls, direction changes and invisible
/// characters become visible marks such as `[U+202E]` (see `TextGuard` for the list).
public struct SafeText: Sendable, Equatable {
  /// The guarded text, fit for a terminal, a log line or a file name.
  public let printable: String
  /// Width in cells.
  public let width: Int
  /// How many characters of the original were replaced by marks.
  public let markedCount: Int
  /// True if every character takes one byte and one cell.
  let isPlain: Bool

  /// Guards one line of foreign text; line feeds are marked, a tab becomes blanks.
  public init(_ raw: String) {
    let (text, marked) = TextGuard.clean(raw, keepsLineFeeds: false)
    self.init(guarded: text, marked: marked)
  }

  /// Text of the program itself.
  public init(trusted: StaticString) {
    self.init(trusted.description)
  }

  /// Text that went through `TextGuard` already and holds no line feed.
  init(guarded text: String, marked: Int = 0) {
    printable = text
    markedCount = marked
    isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    width = isPlain ? text.utf8.count : text.reduce(0) { $0 + CellWidth.of($1) }
  }

  /// No text.
  public static let empty = SafeText(guarded: "")

  /// Blanks, `count` cells wide.
  public static func blanks(_ count: Int) -> SafeText {
    SafeText(guarded: String(repeating: " ", count: max(0, count)))
  }

  /// The same ASCII character `count` times, for rules and bars; any other character counts as `?`.
  public static func line(of character: Character, count: Int) -> SafeText {
    SafeText(
      guarded: String(
        repeating: character.isASCII ? SafeText(String(character)).printable : "?",
        count: max(0, count)))
  }

  /// A number in digits.
  public static func number(_ value: Int) -> SafeText {
    SafeText(guarded: String(value))
  }

  /// True if there is nothing to show.
  public var isEmpty: Bool { printable.isEmpty }

  /// Joins two texts; the marks add up.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(guarded: left.printable + right.printable, marked: left.markedCount + right.markedCount)
  }

  /// Appends a text.
  public static func += (left: inout SafeText, right: SafeText) {
    left = left + right
  }

  /// Joins texts with a separator between them.
  public static func joined(_ parts: [SafeText], separator: SafeText) -> SafeText {
    var text = ""
    var marked = 0
    for (index, part) in parts.enumerated() {
      text += (index == 0 ? "" : separator.printable) + part.printable
      marked += part.markedCount
    }
    return SafeText(guarded: text, marked: marked)
  }
}

extension SafeText: ExpressibleByStringLiteral {
  /// A literal of the program; it is guarded all the same.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
