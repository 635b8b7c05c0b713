/// Rows counted by several columns at once: how many there are of each combination of codes, and the sum of a value over them.
///
/// Columns of small numbers lie side by side in memory, so a million rows are counted in a few milliseconds.
public struct Grouping: Sendable {
  /// How many rows there are of each combination: the first column counts most, as the digits of a number do.
  public private(set) var counts: [Int32]
  /// The sum of the values over the rows of each combination.
  public private(set) var sums: [Int64]

  /// A column to group by: one number a row, each below `width`.
  public struct Column: Sendable {
    let numbers: [UInt16]
    let width: Int

    /// A column of numbers below `width`.
    public init(_ numbers: [UInt16], width: Int) {
      self.numbers = numbers
      self.width = width
    }
  }

  private static let block = 4096

  /// Groups the rows of columns that are equally long.
  public init(_ columns: [Column], adding values: [Int32]) {
    let cells = columns.reduce(1) { $0 * max(1, $1.width) }
    counts = Array(repeating: 0, count: cells)
    sums = Array(repeating: 0, count: cells)
    let rows = columns.reduce(values.count) { min($0, $1.numbers.count) }
    var keys = [UInt32](repeating: 0, count: Self.block)
    for start in stride(from: 0, to: rows, by: Self.block) {
      let length = min(Self.block, rows - start)
      keys.withUnsafeMutableBufferPointer { keys in
        Self.fill(keys, columns, start, length)
        count(keys, values, start, length)
      }
    }
  }

  /// Column by column over one block of rows: the inner loop is plain arithmetic on neighbours.
  private static func fill(
    _ keys: UnsafeMutableBufferPointer<UInt32>, _ columns: [Column], _ start: Int, _ length: Int
  ) {
    for place in 0..<length { keys[place] = 0 }
    for column in columns {
      let width = UInt32(max(1, column.width))
      column.numbers.withUnsafeBufferPointer { numbers in
        for place in 0..<length {
          keys[place] = keys[place] &* width &+ UInt32(min(numbers[start + place], UInt16(width - 1)))
        }
      }
    }
  }

  private mutating func count(
    _ keys: UnsafeMutableBufferPointer<UInt32>, _ values: [Int32], _ start: Int, _ length: Int
  ) {
    counts.withUnsafeMutableBufferPointer { counts in
      sums.withUnsafeMutableBufferPointer { sums in
        values.withUnsafeBufferPointer { values in
          for place in 0..<length {
            let cell = Int(keys[place])
            counts[cell] &+= 1
            sums[cell] &+= Int64(values[start + place])
          }
        }
      }
    }
  }
}
