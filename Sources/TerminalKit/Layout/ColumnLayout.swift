/// The columns of a list or a table.
public struct ColumnLayout: Sendable, Equatable {
  /// One column.
  public struct Column: Sendable, Equatable {
    /// Width in cells.
    public let width: Int
    /// Where the text stands.
    public let alignment: TextAlignment

    /// Makes a column.
    public init(_ width: Int, _ alignment: TextAlignment = .left) {
      self.width = width
      self.alignment = alignment
    }
  }

  /// The columns from left to right.
  public let columns: [Column]
  /// Blanks between two columns.
  public let gap: Int

  /// Makes a layout.
  public init(_ columns: [Column], gap: Int = 2) {
    self.columns = columns
    self.gap = gap
  }

  /// One line of the table; texts that are too long end with `~`.
  public func line(_ texts: [SafeText]) -> SafeText {
    let cells = zip(texts, columns).map { text, column in
      text.shortened(to: column.width).fitted(to: column.width, alignment: column.alignment)
    }
    return SafeText.joined(cells, separator: .blanks(gap))
  }
}
