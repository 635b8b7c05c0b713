import TerminalKit

/// Builds the lines of a text to read: headings, labelled values, foreign text.
struct PaneBuilder {
  static let labelWidth = 14
  let width: Int
  private(set) var lines: [PaneLine] = []

  /// Lines for an area of so many columns.
  init(columns: Int) {
    width = max(8, columns - ReadingPane.margin)
  }

  mutating func blank() {
    if !lines.isEmpty { lines.append(.blank) }
  }

  mutating func heading(_ text: SafeText) {
    blank()
    lines += text.wrapped(to: width).map { PaneLine($0, style: .bold) }
  }

  /// A sentence; what does not fit on its first line is indented by `hang` cells.
  mutating func sentence(_ text: SafeText, hang: Int = 0, link: String? = nil) {
    let first = text.wrapped(to: width)
    guard hang > 0, width > 2 * hang, first.count > 1, let head = first.first else {
      lines += first.map { PaneLine($0, link: link) }
      return
    }
    lines.append(PaneLine(head, link: link))
    let rest = SafeText(String(text.printable.dropFirst(head.printable.count).drop { $0 == " " }))
    lines += rest.wrapped(to: width - hang).map { PaneLine(.blanks(hang) + $0, link: link) }
  }

  /// A label and its value, which may take several lines; on narrow windows one below the other.
  mutating func field(_ label: SafeText, _ value: String) {
    let indent = width < 40 ? 2 : Self.labelWidth
    let parts = SafeText.lines(value, width: max(1, width - indent))
    if width < 40 || label.width >= indent {
      sentence(label)
      lines += parts.map { PaneLine(.blanks(indent) + $0) }
      return
    }
    lines += parts.enumerated().map { index, part in
      PaneLine((index == 0 ? label : .empty).fitted(to: indent) + part)
    }
  }

  /// A label with a value only if there is one.
  mutating func field(_ label: SafeText, maybe value: String?) {
    guard let value, !value.isEmpty else { return }
    field(label, value)
  }

  /// Somebody's own words, set off by a bar; returns how many characters had to be marked.
  @discardableResult mutating func quote(_ text: String) -> Int {
    let parts = SafeText.lines(text, width: max(1, width - 2))
    lines += parts.map { PaneLine("| " + $0) }
    return parts.reduce(0) { $0 + $1.markedCount }
  }

  /// How many characters of a text have to be marked before it is shown.
  static func marks(in text: String) -> Int {
    SafeText.paragraphs(text).reduce(0) { $0 + $1.markedCount }
  }
}
