import Interchange

/// Writes what a spreadsheet would write: fields with marks or line ends in quotes.
enum CSVFile {
  /// The bytes of a file with this header and these rows.
  static func bytes(_ header: [String], _ rows: [[String]], lineEnd: String = "\n", delimiter: String = ",")
    -> [UInt8]
  {
    let lines = ([header] + rows).map {
      $0.map { field($0, delimiter) }.joined(separator: delimiter) + lineEnd
    }
    return Array(lines.joined().utf8)
  }

  /// The rows of a file by the names of its columns.
  static func rows(_ bytes: [UInt8]) throws -> [[String: String]] {
    var reader = try CSVReader(bytes)
    var rows: [[String: String]] = []
    while let fields = try reader.next() {
      rows.append(Dictionary(zip(reader.header, fields), uniquingKeysWith: { first, _ in first }))
    }
    return rows
  }

  /// A file cut after so many rows.
  static func part(_ bytes: [UInt8], rows count: Int) throws -> [UInt8] {
    var reader = try CSVReader(bytes)
    var rows: [[String]] = []
    while rows.count < count, let fields = try reader.next() { rows.append(fields) }
    return self.bytes(reader.header, rows)
  }

  /// By code points: a mark and the accent behind it are one character, but two bytes and more.
  private static func field(_ text: String, _ delimiter: String) -> String {
    let special = Set("\"\n\r\(delimiter)".unicodeScalars)
    // A lone field that is blank would be an empty line.
    if !text.isEmpty, !text.unicodeScalars.contains(where: special.contains) { return text }
    let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return String(String.UnicodeScalarView(["\""] + doubled + ["\""]))
  }
}
