import TerminalKit

/// Turns the bytes of a terminal into keys.
///
/// A state machine of its own, because a sequence nobody asked for (a mouse report, a position report, a colour
/// reply) must not fall apart into an Escape and letters that would act as commands. It knows the sequences of
/// xterm, PuTTY, Windows Terminal, rxvt, screen, tmux and the Linux console, in both cursor key modes.
struct KeyDecoder {
  /// Bytes of one paste that are kept; a longer paste is refused as a whole.
  static let pasteLimit = 1 << 20
  /// Time after which a lone Escape byte is the Escape key.
  static let escapeMilliseconds = 50
  /// Time in which the rest of a sequence may follow an Escape that was taken for the key.
  static let lateMilliseconds = 500
  /// Silence after which a paste without an end marker is over.
  static let pasteMilliseconds = 2000

  private var bytes: [UInt8] = []
  private var paste: PasteCollector?
  private var isInString = false
  private var gaveLoneEscape = false

  /// How long to wait for more bytes before calling `silence`; nil if nothing is unfinished.
  var patience: Int? {
    if paste != nil { return Self.pasteMilliseconds }
    return bytes == [0x1b] || isInString ? Self.escapeMilliseconds : nil
  }

  /// True between the begin and the end marker of a paste.
  var isInPaste: Bool { paste != nil }

  /// Takes bytes and returns the keys that are complete.
  ///
  /// - Parameter gap: milliseconds since the bytes before.
  mutating func feed(_ new: some Sequence<UInt8>, gap: Int) -> [Key] {
    bytes += new
    if gaveLoneEscape {
      gaveLoneEscape = false
      dropLateRest(gap: gap)
    }
    var keys: [Key] = []
    var start = 0
    while start < bytes.count, let step = next(bytes[start...]) {
      start += step.length
      if let key = step.key { keys.append(key) }
    }
    bytes.removeFirst(start)
    return keys
  }

  /// No byte came for as long as `patience` says: what is unfinished is decided.
  mutating func silence() -> [Key] {
    isInString = false
    if var collected = paste {
      collected.append(bytes[...])
      paste = nil
      bytes = []
      return [collected.key]
    }
    guard bytes == [0x1b] else { return [] }
    bytes = []
    gaveLoneEscape = true
    return [.escape]
  }

  private typealias Step = (length: Int, key: Key?)

  /// The first key of the bytes; nil if it is not complete.
  private mutating func next(_ bytes: ArraySlice<UInt8>) -> Step? {
    if paste != nil { return nextOfPaste(bytes) }
    if isInString { return nextOfString(bytes) }
    guard let first = bytes.first else { return nil }
    if first == 0x1b { return sequence(bytes) }
    if first < 0x20 || first == 0x7f { return (1, KeyTable.control(first)) }
    return CharacterDecoder.next(bytes).map { ($0.length, KeyTable.character($0.scalar)) }
  }

  private mutating func sequence(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"):
      return bytes.dropFirst(2).first.map { (3, KeyTable.applicationKey($0)) }
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      isInString = true
      return (2, nil)
    default: return (1, .escape)
    }
  }

  /// ESC [ parameters final. A byte that cannot belong to it ends it without a key.
  private mutating func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step? {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") {
      return body.dropFirst().first.map { (4, KeyTable.consoleKey($0)) }
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3f).contains($0) }) else {
      return body.count > 64 ? (bytes.count, nil) : nil
    }
    let final = bytes[end]
    let length = end - bytes.startIndex + 1
    guard (0x40...0x7e).contains(final) else { return (length - 1, nil) }
    let parameters = String(decoding: body[..<end], as: UTF8.self)
    if final == UInt8(ascii: "M"), parameters.isEmpty {
      // A mouse report of the old form: three more bytes.
      return bytes.count >= length + 3 ? (length + 3, nil) : nil
    }
    if final == UInt8(ascii: "~"), parameters == "200" { paste = PasteCollector(limit: Self.pasteLimit) }
    return (length, KeyTable.key(final: final, parameters: parameters))
  }

  private mutating func nextOfPaste(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard var collected = paste else { return nil }
    let marker = Array("\u{1b}[201~".utf8)
    var place = bytes.startIndex
    while let escape = bytes[place...].firstIndex(of: 0x1b) {
      let rest = bytes[escape...].prefix(marker.count)
      if rest.elementsEqual(marker) {
        collected.append(bytes[..<escape])
        paste = nil
        return (escape - bytes.startIndex + marker.count, collected.key)
      }
      if marker.starts(with: rest) {
        place = escape
        break
      }
      place = escape + 1
    }
    let kept = bytes[place...].first == 0x1b ? place : bytes.endIndex
    collected.append(bytes[..<kept])
    paste = collected
    return kept == bytes.startIndex ? nil : (kept - bytes.startIndex, nil)
  }

  /// The reply of a terminal: everything up to BEL or ESC \ is dropped.
  private mutating func nextOfString(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let end = bytes.firstIndex(where: { $0 == 0x07 || $0 == 0x1b }) else {
      return bytes.isEmpty ? nil : (bytes.count, nil)
    }
    let length = end - bytes.startIndex + 1
    if bytes[end] == 0x07 {
      isInString = false
      return (length, nil)
    }
    guard let after = bytes.dropFirst(length).first else {
      return length > 1 ? (length - 1, nil) : nil
    }
    isInString = false
    return after == UInt8(ascii: "\\") ? (length + 1, nil) : (length - 1, nil)
  }

  /// On a slow line the Escape of an arrow key came alone and was taken for the key: its rest must not act.
  private mutating func dropLateRest(gap: Int) {
    guard gap < Self.lateMilliseconds, bytes.count >= 2 else { return }
    guard bytes[0] == UInt8(ascii: "[") || bytes[0] == UInt8(ascii: "O") else { return }
    if let step = sequence([0x1b] + bytes) { bytes.removeFirst(step.length - 1) }
  }
}
