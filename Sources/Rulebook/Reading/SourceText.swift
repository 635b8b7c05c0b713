/// The text of a file before anything is read out of it: its limits.
public enum SourceText {
  /// Bytes that a file may have.
  public static let sizeLimit = 1 << 20
  /// Levels to which statements may be nested.
  public static let depthLimit = 32

  /// The text of a file's bytes; throws when there are too many, or when they are no UTF-8.
  ///
  /// A byte order mark is dropped.
  public static func decode(_ bytes: [UInt8], name: String) throws(RulebookError) -> String {
    if bytes.count > sizeLimit {
      throw RulebookError(file: name, line: 1, column: 1, fault: .tooLarge(limit: sizeLimit))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      // The line of the first wrong byte: decode line by line, since a wrong byte never swallows a newline.
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let wrong = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw RulebookError(file: name, line: wrong + 1, column: 1, fault: .notUTF8)
    }
    return text
  }

  /// The text without a byte order mark; throws when it is empty, too long or holds what no text holds.
  static func checked(_ text: String, name: String) throws(RulebookError) -> String {
    func error(_ line: Int, _ fault: RulebookError.Fault) -> RulebookError {
      RulebookError(file: name, line: line, column: 1, fault: fault)
    }
    if text.utf8.count > sizeLimit { throw error(1, .tooLarge(limit: sizeLimit)) }
    var scan = Scan()
    for byte in text.utf8 {
      scan.step(byte)
      if scan.isControl { throw error(scan.line, .controlCharacter) }
    }
    // Each alias may multiply the tree by what it stands for: with so few of them it stays small, and the
    // tree's own check then refuses the first anchor.
    if scan.anchors > 1, scan.aliases > 24 { throw error(scan.firstAlias, .alias) }
    if scan.isBlank { throw error(1, .empty) }
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Counts lines, control characters, and what looks like an anchor or an alias, byte by byte of UTF-8.
  private struct Scan {
    var line = 1
    var isControl = false
    var isBlank = true
    var anchors = 0
    var aliases = 0
    var firstAlias = 1
    private var previous = UInt8(ascii: "\n")
    private var beforePrevious = UInt8(ascii: "\n")

    mutating func step(_ byte: UInt8) {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      // U+0080 to U+009F are C2 80 to C2 9F.
      isControl =
        (byte < 0x20 && !isSpace) || byte == 0x7F || (previous == 0xC2 && (0x80...0x9F).contains(byte))
      if isControl { return }
      if !isSpace {
        isBlank = false
        if previous == UInt8(ascii: "&") || previous == UInt8(ascii: "*") { countReference() }
      }
      if byte == 0x0A { line += 1 }
      beforePrevious = previous
      previous = byte
    }

    private mutating func countReference() {
      switch beforePrevious {
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: ":"),
        UInt8(ascii: "?"), UInt8(ascii: "-"):
        if previous == UInt8(ascii: "&") {
          anchors += 1
        } else {
          aliases += 1
          if aliases == 1 { firstAlias = line }
        }
      default: break
      }
    }
  }
}
