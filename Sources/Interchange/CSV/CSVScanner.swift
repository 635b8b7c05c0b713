import Foundation

/// Cuts bytes into rows and fields by RFC 4180: one pass, no copy but the fields themselves.
///
/// Rows end with CRLF, LF or a lone CR; empty lines are passed over. Every byte of a quoted field is kept as it is.
struct CSVScanner: Sendable {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position: Int
  /// A place up to which lines were counted, and the line there.
  private var counted = (offset: 0, line: 1)

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins behind a byte order mark, if there is one.
  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
  }

  /// The fields of the next row; nil at the end. A row of more than `most` fields is a fault with `excess` as its problem.
  mutating func row(most: Int, excess: CSVProblem) throws(ImportFault) -> [String]? {
    while position < bytes.count, isLineEnd(bytes[position]) { position += 1 }
    guard position < bytes.count else { return nil }
    let start = position
    var fields: [String] = []
    fields.reserveCapacity(min(most, 64))
    while true {
      fields.append(try field())
      if fields.count > most { throw fault(excess, at: start) }
      guard position < bytes.count, bytes[position] == delimiter else { return fields }
      position += 1
    }
  }

  /// A fault in the line where the byte at `offset` stands.
  func fault(_ problem: CSVProblem, at offset: Int) -> ImportFault {
    .syntax(line: line(at: offset), problem: problem.rawValue)
  }

  /// Goes to the beginning of the next row and gives its line, counted from 1; nil at the end.
  mutating func nextLine() -> Int? {
    while position < bytes.count, isLineEnd(bytes[position]) { position += 1 }
    guard position < bytes.count else { return nil }
    counted = (position, line(at: position))
    return counted.line
  }

  /// Goes behind the line that begins at the place `nextLine` went to, whatever stands in it.
  mutating func skipLine() {
    position = counted.offset
    while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
  }

  /// The fault of a next row that has too few fields.
  func shortRow() -> ImportFault {
    let start = bytes[position...].firstIndex { !isLineEnd($0) } ?? position
    return fault(.fieldCount, at: start)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.lineFeed || byte == Self.carriageReturn }

  private mutating func field() throws(ImportFault) -> String {
    guard position < bytes.count, bytes[position] == Self.quote else { return try plainField() }
    return try quotedField()
  }

  private mutating func plainField() throws(ImportFault) -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || isLineEnd(byte) { break }
      if byte == Self.quote { throw fault(.strayQuote, at: position) }
      position += 1
    }
    return try text(bytes[start..<position], from: start)
  }

  private mutating func quotedField() throws(ImportFault) -> String {
    let opening = position
    var begin = position + 1
    var pieces: [UInt8] = []
    while let quote = nextQuote(from: begin) {
      let behind = quote + 1
      if behind < bytes.count, bytes[behind] == Self.quote {
        // A doubled mark stands for one: the first is taken over, the second left out.
        pieces += bytes[begin..<behind]
        begin = behind + 1
        continue
      }
      guard behind == bytes.count || bytes[behind] == delimiter || isLineEnd(bytes[behind]) else {
        throw fault(.textAfterQuote, at: opening)
      }
      position = behind
      if pieces.isEmpty { return try text(bytes[begin..<quote], from: opening) }
      return try text((pieces + bytes[begin..<quote])[...], from: opening)
    }
    throw fault(.unclosedQuote, at: opening)
  }

  private func nextQuote(from start: Int) -> Int? {
    // The library's search is many times faster than a loop where nothing is optimised.
    bytes.withUnsafeBytes { all in
      guard start < all.count, let base = all.baseAddress,
        let found = memchr(base + start, Int32(Self.quote), all.count - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }

  private func text(_ field: ArraySlice<UInt8>, from start: Int) throws(ImportFault) -> String {
    if field.count > CSVReader.mostFieldBytes { throw fault(.fieldTooLong, at: start) }
    guard let text = String(validating: field, as: UTF8.self) else { throw fault(.notUTF8, at: start) }
    return text
  }

  /// Counted only where it is asked for: the line ends before the byte, from the last place that was asked for on.
  private func line(at offset: Int) -> Int {
    let isBehind = offset >= counted.offset
    var line = isBehind ? counted.line : 1
    let start = isBehind ? counted.offset : 0
    for place in start..<max(start, min(offset, bytes.count)) where isLineEnd(bytes[place]) {
      let isPair =
        bytes[place] == Self.carriageReturn && place + 1 < bytes.count
        && bytes[place + 1] == Self.lineFeed
      if !isPair { line += 1 }
    }
    return line
  }
}
