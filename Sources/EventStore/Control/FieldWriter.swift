/// Writes tag-length-value fields: tag u8, length u32 big-endian, bytes.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  init(_ type: ControlType) { put(1, [type.rawValue]) }

  mutating func put(_ tag: UInt8, _ value: [UInt8]) {
    bytes.append(tag)
    bytes.append(bigEndian: UInt32(clamping: value.count))
    bytes += value
  }

  mutating func put(_ tag: UInt8, _ id: Identifier) { put(tag, id.bytes) }

  mutating func put(_ tag: UInt8, number: some FixedWidthInteger) {
    var value: [UInt8] = []
    value.append(bigEndian: number)
    put(tag, value)
  }
}
