/// The lines around the content that all screens share.
///
/// Line 1: where (left) and who acts (right). Line 2: the state of the object. Line 3: a rule. Then the content,
/// a rule, one or two message lines, the keys. On windows too low for that the rules go first (below 12 rows),
/// then the second message (10), the state (7), the messages (5), line 1 (3) and at last the keys (2).
public struct ScreenLayout: Sendable, Equatable {
  /// The size the screens are designed for, in columns.
  public static let designColumns = 80
  /// The size the screens are designed for, in rows.
  public static let designRows = 24

  /// Where one is: program and object.
  public var place: SafeText
  /// Who acts and in which role; never cut as long as the window is wide enough for it.
  public var who: SafeText
  /// The state of the object.
  public var state: SafeText
  /// The last message, in one or two lines.
  public var messages: [SafeText]
  /// The keys that work now.
  public var footer: SafeText
  /// What a window below the design size lacks, in words; shown only there.
  public var sizeNote: SafeText

  /// Makes a layout.
  public init(
    place: SafeText, who: SafeText, state: SafeText = .empty, messages: [SafeText] = [], footer: SafeText,
    sizeNote: SafeText = .empty
  ) {
    self.place = place
    self.who = who
    self.state = state
    self.messages = messages
    self.footer = footer
    self.sizeNote = sizeNote
  }

  /// True if a window is smaller than the design size.
  public static func isSmall(columns: Int, rows: Int) -> Bool {
    columns < designColumns || rows < designRows
  }

  /// The rows left for the content in a window.
  public func contentArea(columns: Int, rows: Int) -> Area {
    plan(columns: columns, rows: rows).content
  }

  /// Draws the lines around and lets the caller draw the content.
  ///
  /// - Parameter content: draws into the area and returns where the hardware cursor belongs.
  public func frame(
    columns: Int, rows: Int, content: (inout Grid, Area) -> Position
  ) -> Frame {
    var grid = Grid(columns: columns, rows: rows)
    let plan = plan(columns: columns, rows: rows)
    let cursor = content(&grid, plan.content)
    for (row, line) in plan.lines {
      grid.put(
        text(of: line, width: grid.columns), row: row, column: 0, width: grid.columns, style: style(of: line))
    }
    return Frame(grid: grid, cursor: cursor)
  }

  private enum Line: Equatable {
    case head, state, rule, footer
    case message(SafeText)
  }

  private struct Plan {
    var lines: [(Int, Line)]
    var content: Area
  }

  /// Which line stands in which row. The thresholds leave the content half of a low window.
  private func plan(columns: Int, rows: Int) -> Plan {
    let rows = max(1, rows)
    let hasRules = rows >= 12
    var above: [Line] = rows >= 3 ? [.head] : []
    if rows >= 7 { above.append(.state) }
    if hasRules { above.append(.rule) }
    var below: [Line] = hasRules ? [.rule] : []
    below += spokenLines(columns: columns, rows: rows).map { Line.message($0) }
    if rows >= 2 { below.append(.footer) }
    let lines =
      above.enumerated().map { ($0.offset, $0.element) }
      + below.enumerated().map { (rows - below.count + $0.offset, $0.element) }
    let content = Area(
      row: above.count, column: 0, rows: rows - above.count - below.count, columns: max(1, columns))
    return Plan(lines: lines, content: content)
  }

  /// One line at least where there is room, so that the content does not jump when a message comes.
  private func spokenLines(columns: Int, rows: Int) -> [SafeText] {
    if rows < 5 { return [] }
    let spoken = messages.filter { !$0.isEmpty }.prefix(2)
    let note = Self.isSmall(columns: columns, rows: rows) && !sizeNote.isEmpty ? [sizeNote] : []
    if rows < 10 { return [spoken.first ?? note.first ?? .empty] }
    return spoken.isEmpty && note.isEmpty ? [.empty] : note + spoken
  }

  private func text(of line: Line, width: Int) -> SafeText {
    switch line {
    case .head: head(width: width)
    case .state: state.shortened(to: width)
    case .rule: .line(of: "-", count: width)
    case .footer: footer
    case .message(let text): text.shortened(to: width)
    }
  }

  private func head(width: Int) -> SafeText {
    let right = who.shortened(to: width)
    let room = width - right.width - 2
    guard room > 0 else { return right }
    return place.shortened(to: room).fitted(to: room) + "  " + right
  }

  private func style(of line: Line) -> Style {
    line == .head ? .bold : []
  }
}
