import Clearing

/// Reads a table of counts from CSV: a header `row,<columns>,total`, a line for each row, last the line `total`.
public enum CountTableFile {
  /// The largest count that a cell may hold.
  public static let largest = 999_999_999
  /// The most cells of a table, totals included.
  public static let mostCells = 2500

  /// The table; throws `ImportFault` for what is no CSV and `CountTableFault` for what is no such table.
  public static func read(_ bytes: [UInt8]) throws -> CountTable {
    var reader = try CSVReader(bytes)
    let header = reader.header
    guard header.count >= 3, header.first == "row", header.last == "total" else {
      throw CountTableFault(line: 1, column: nil, problem: .header)
    }
    let labels = Array(header.dropFirst().dropLast())
    guard labels.allSatisfy({ !$0.isEmpty }) else {
      throw CountTableFault(line: 1, column: nil, problem: .labelMissing)
    }
    var rows: [(line: Int, label: String, counts: [Int])] = []
    while let (line, result) = reader.nextRow() {
      let fields = try result.get()
      guard rows.last?.label != "total" else {
        throw CountTableFault(line: line, column: nil, problem: .behindTotal)
      }
      guard let label = fields.first, !label.isEmpty else {
        throw CountTableFault(line: line, column: header[0], problem: .labelMissing)
      }
      guard !rows.contains(where: { $0.label == label }) else {
        throw CountTableFault(line: line, column: header[0], problem: .labelTwice)
      }
      guard (rows.count + 1) * labels.count <= mostCells else {
        throw CountTableFault(line: line, column: nil, problem: .tooLarge)
      }
      rows.append((line, label, try counts(fields.dropFirst(), header.dropFirst(), line)))
    }
    guard let last = rows.popLast(), last.label == "total", !rows.isEmpty else {
      throw CountTableFault(line: rows.last?.line ?? 1, column: nil, problem: .totalMissing)
    }
    let table = CountTable(
      rows: rows.map(\.label), columns: labels, counts: rows.map { Array($0.counts.dropLast()) })
    try check(
      table, rows.map { ($0.line, $0.counts) } + [(last.line, last.counts)], Array(header.dropFirst()))
    return table
  }

  private static func counts(
    _ fields: ArraySlice<String>, _ columns: ArraySlice<String>, _ line: Int
  ) throws(CountTableFault) -> [Int] {
    var counts: [Int] = []
    for (field, column) in zip(fields, columns) {
      // Digits alone: no sign, no point, no other script's digits.
      guard !field.isEmpty, field.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(field),
        count <= largest
      else { throw CountTableFault(line: line, column: column, problem: .count) }
      counts.append(count)
    }
    return counts
  }

  /// The totals of the file are those of its cells.
  private static func check(
    _ table: CountTable, _ lines: [(line: Int, counts: [Int])], _ columns: [String]
  ) throws(CountTableFault) {
    for (row, line) in lines.enumerated() {
      for column in columns.indices where table.counts[row][column] != line.counts[column] {
        throw CountTableFault(line: line.line, column: columns[column], problem: .sum)
      }
    }
  }
}

/// Why a file is no table of counts; never with a count in it.
public struct CountTableFault: Error, Equatable, Sendable {
  /// The line, 1 for the first.
  public var line: Int
  /// The name of the column, where one is meant; it comes from the file.
  public var column: String?
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong.
  public enum Problem: Equatable, Sendable {
    /// The header is not `row,<columns>,total`.
    case header
    /// A row or column without a name.
    case labelMissing
    /// A row's name that stands twice.
    case labelTwice
    /// Not a whole number from 0 to `CountTableFile.largest`.
    case count
    /// A total that is not the sum of its cells.
    case sum
    /// The last line is not `total`, or there is no other.
    case totalMissing
    /// Something stands behind the line `total`.
    case behindTotal
    /// More cells than `CountTableFile.mostCells`.
    case tooLarge
  }
}
