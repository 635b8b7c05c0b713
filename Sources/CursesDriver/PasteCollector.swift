import TerminalKit

/// The bytes of one paste up to a limit.
struct PasteCollector {
  private let limit: Int
  private var bytes: [UInt8] = []
  private var isTooLong = false

  init(limit: Int) {
    self.limit = limit
  }

  mutating func append(_ new: ArraySlice<UInt8>) {
    if isTooLong || bytes.count + new.count > limit {
      isTooLong = true
      bytes = []
    } else {
      bytes += new
    }
  }

  /// Terminals send a carriage return for a line feed.
  var key: Key {
    if isTooLong { return .pasteTooLong(limit: limit) }
    var text = ""
    for character in String(decoding: bytes, as: UTF8.self) {
      text.append(character == "\r" || character == "\r\n" ? "\n" : character)
    }
    return .paste(text)
  }
}
