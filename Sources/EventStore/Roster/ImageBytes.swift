/// Writes an image: numbers big-endian, byte strings and lists behind their length.
struct ImageWriter {
  /// Changes with everything an image holds.
  static let magic: [UInt8] = Array("lotse/1 roster 1".utf8)
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: some FixedWidthInteger) { bytes.append(bigEndian: number) }

  mutating func put(_ id: Identifier) {
    bytes.append(bigEndian: id.high)
    bytes.append(bigEndian: id.low)
  }

  mutating func put(_ blob: [UInt8]) {
    put(UInt32(clamping: blob.count))
    bytes += blob
  }

  mutating func list<Items: Collection>(_ items: Items, _ write: (inout ImageWriter, Items.Element) -> Void) {
    put(UInt32(clamping: items.count))
    for item in items { write(&self, item) }
  }
}

/// The bytes end early, or mean nothing.
struct ImageEnd: Error {}

/// Reads an image back, never past its end.
struct ImageReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at == bytes.count }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) throws(ImageEnd)
    -> Number
  {
    let count = Number.bitWidth / 8
    guard bytes.count - at >= count else { throw ImageEnd() }
    defer { at += count }
    return bigEndian(bytes[at..<at + count])
  }

  mutating func id() throws(ImageEnd) -> Identifier { Identifier(high: try number(), low: try number()) }

  mutating func blob() throws(ImageEnd) -> [UInt8] {
    let count = Int(try number(UInt32.self))
    guard bytes.count - at >= count else { throw ImageEnd() }
    defer { at += count }
    return Array(bytes[at..<at + count])
  }

  mutating func code<Code: RawRepresentable>(
    _ type: Code.Type
  ) throws(ImageEnd) -> Code where Code.RawValue == UInt8 {
    guard let code = Code(rawValue: try number()) else { throw ImageEnd() }
    return code
  }

  mutating func list(_ read: (inout ImageReader) throws(ImageEnd) -> Void) throws(ImageEnd) {
    for _ in 0..<(try number(UInt32.self)) { try read(&self) }
  }

  mutating func ids() throws(ImageEnd) -> [Identifier] {
    var ids: [Identifier] = []
    try list { source throws(ImageEnd) in ids.append(try source.id()) }
    return ids
  }
}
