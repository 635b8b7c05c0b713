/// How far one cell can be moved from its count, up or down, while every shown cell and every sum stays.
struct Reach: Sendable {
  /// How far, at most as far as was asked for. A table of whole counts that reaches it exists.
  var distance: Int
  /// The other cells that move in that table.
  var moved: [Int]
  /// Cells of which one at least must be hidden too before it can be moved further; the two differ where possible.
  var cuts: [[Int]]
}

/// What a reader who knows the shown cells can find out about the hidden ones.
protocol Reader: Sendable {
  /// How far the cell moves, at most `limit`; with `wantsCuts` also what stands in the way.
  func reach(_ cell: Int, up: Bool, limit: Int, wantsCuts: Bool) -> Reach
}
