/// Reads the comma-separated files of the real data, for comparing only.
enum CSVText {
  /// The rows by the names of their columns.
  static func rows(_ bytes: [UInt8]) -> [[String: String]] {
    var lines = records(bytes)
    guard !lines.isEmpty else { return [] }
    let names = lines.removeFirst()
    return lines.map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func records(_ bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var quoted = false
    var index = 0
    func text() -> String { String(decoding: cell, as: UTF8.self) }
    while index < bytes.count {
      let byte = bytes[index]
      let isQuote = byte == UInt8(ascii: "\"")
      if quoted, isQuote, index + 1 < bytes.count, bytes[index + 1] == byte {
        cell.append(byte)
        index += 1
      } else if isQuote {
        quoted.toggle()
      } else if quoted {
        cell.append(byte)
      } else if byte == UInt8(ascii: ",") {
        record.append(text())
        cell = []
      } else if byte == UInt8(ascii: "\n") {
        records.append(record + [text()])
        record = []
        cell = []
      } else if byte != UInt8(ascii: "\r") {
        cell.append(byte)
      }
      index += 1
    }
    if !record.isEmpty || !cell.isEmpty { records.append(record + [text()]) }
    return records
  }
}
