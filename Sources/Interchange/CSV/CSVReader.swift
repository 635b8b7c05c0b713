import Foundation

/// Reads a CSV file (RFC 4180) row by row: its first line names the columns, every row has a field for each.
///
/// Own code, because SwiftCSV 0.10.0 was tried first and lets pass what must not come in: it takes the rest of the file as
/// one field behind a quote that is never closed, fills up or carries on rows with too few or too many fields, takes
/// columns of one name and zero bytes, and names no line. It also needs ten times as long.
public struct CSVReader: Sendable {
  /// The longest file in bytes: 64 MiB.
  public static let mostBytes = 64 << 20
  /// The most columns of a file.
  public static let mostColumns = 9_999
  /// The longest field in bytes: 1 MiB.
  public static let mostFieldBytes = 1 << 20

  /// The names of the columns, in their order.
  public let header: [String]
  private var scanner: CSVScanner

  /// Reads the first line; throws `ImportFault` for an empty file, and for one that cannot be CSV.
  public init(_ bytes: [UInt8], delimiter: Character = ",") throws(ImportFault) {
    guard let separator = delimiter.asciiValue, !Self.reserved.contains(separator) else {
      throw .syntax(line: 1, problem: CSVProblem.badDelimiter.rawValue)
    }
    var scanner = CSVScanner(bytes, delimiter: separator)
    try Self.check(bytes, scanner)
    guard let header = try scanner.row(most: Self.mostColumns, excess: .tooManyColumns) else { throw .empty }
    // Spreadsheets leave columns without a name behind; nobody can ask for those, so they may repeat.
    let named = header.filter { !$0.isEmpty }
    if Set(named).count < named.count { throw scanner.fault(.duplicateColumn, at: 0) }
    self.header = header
    self.scanner = scanner
  }

  /// The fields of the next row, as many as the header has; nil at the end.
  public mutating func next() throws(ImportFault) -> [String]? {
    let start = scanner
    guard let fields = try scanner.row(most: header.count, excess: .fieldCount) else { return nil }
    if fields.count < header.count { throw start.shortRow() }
    return fields
  }

  /// The next row with its line, counted from 1; nil at the end. A faulty row does not end the reading.
  public mutating func nextRow() -> (line: Int, fields: Result<[String], ImportFault>)? {
    guard let line = scanner.nextLine() else { return nil }
    do throws(ImportFault) {
      guard let fields = try next() else { return nil }
      return (line, .success(fields))
    } catch {
      scanner.skipLine()
      return (line, .failure(error))
    }
  }

  /// Reads the file to its end and counts its rows: a fault in the last line is found before the first row is used.
  public static func countRows(_ bytes: [UInt8], delimiter: Character = ",") throws(ImportFault) -> Int {
    var reader = try CSVReader(bytes, delimiter: delimiter)
    var count = 0
    while try reader.next() != nil { count += 1 }
    return count
  }

  private static let reserved = Array("\"\r\n\0".utf8)

  private static func check(_ bytes: [UInt8], _ scanner: CSVScanner) throws(ImportFault) {
    if bytes.count > mostBytes { throw scanner.fault(.fileTooLong, at: 0) }
    // UTF-16 is full of zero bytes; its own name says more.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw scanner.fault(.notUTF8, at: 0)
    }
    let zero = bytes.withUnsafeBytes { all in
      all.baseAddress.flatMap { base in
        memchr(base, 0, all.count).map { base.distance(to: UnsafeRawPointer($0)) }
      }
    }
    if let zero { throw scanner.fault(.zeroByte, at: zero) }
  }
}
