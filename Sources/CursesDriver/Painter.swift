import CCurses
import TerminalKit

/// Sends what is different from the last frame, and the place of the hardware cursor.
struct Painter {
  private let usesUTF8: Bool
  private var last: Frame?

  init(usesUTF8: Bool) {
    self.usesUTF8 = usesUTF8
  }

  /// Paints a frame; nothing is sent if it equals the last one.
  mutating func paint(_ new: Frame) {
    let frame = usesUTF8 ? new : new.inASCII()
    guard frame != last else { return }
    let old = last.flatMap { $0.grid.columns == frame.grid.columns ? $0.grid : nil }
    for row in 0..<frame.grid.rows {
      let before = old.flatMap { row < $0.rows ? $0.cells(inRow: row) : nil }
      Self.paint(frame.grid.cells(inRow: row), before: before, row: row)
    }
    cc_flush(Int32(frame.cursor.row), Int32(frame.cursor.column))
    last = frame
  }

  /// Everything is sent next time: after a new size, or when others wrote on the terminal.
  mutating func forget() {
    last = nil
  }

  private static func paint(_ cells: ArraySlice<Cell>, before: ArraySlice<Cell>?, row: Int) {
    if let before, before == cells { return }
    for (offset, cell) in cells.enumerated() where cell.width > 0 {
      if let before, before[before.startIndex + offset] == cell { continue }
      let scalars = cell.text.unicodeScalars.map(\.value)
      cc_put(Int32(row), Int32(offset), scalars, Int32(scalars.count), Int32(cell.style.rawValue))
    }
  }
}
