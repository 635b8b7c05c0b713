/// Reads tag-length-value fields strictly: the tags an event has, each once, ascending, and nothing else.
struct FieldReader {
  private var rest: ArraySlice<UInt8>
  private var last: UInt8 = 0

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// The bytes of the field with this tag, which must come next.
  mutating func take(_ tag: UInt8) throws(ControlReject) -> ArraySlice<UInt8> {
    guard let found = rest.first else { throw .missingTag(tag) }
    guard found == tag else { throw wrongTag(found, wanted: tag) }
    guard rest.count >= 5 else { throw .truncated }
    let count: UInt32 = bigEndian(rest.dropFirst().prefix(4))
    rest = rest.dropFirst(5)
    guard rest.count >= Int(count) else { throw .truncated }
    let value = rest.prefix(Int(count))
    rest = rest.dropFirst(Int(count))
    last = tag
    return value
  }

  private func wrongTag(_ found: UInt8, wanted: UInt8) -> ControlReject {
    if found <= last { return .tagOrder(found) }
    return found > wanted ? .missingTag(wanted) : .unknownTag(found)
  }

  /// Refuses whatever follows the last field.
  func finish() throws(ControlReject) {
    guard let found = rest.first else { return }
    throw found <= last ? .tagOrder(found) : .unknownTag(found)
  }

  mutating func bytes(_ tag: UInt8, _ count: Int) throws(ControlReject) -> [UInt8] {
    let value = try take(tag)
    guard value.count == count else { throw .length(tag) }
    return Array(value)
  }

  /// An Ed25519 public key; one of small order would let anybody sign.
  mutating func signingKey(_ tag: UInt8) throws(ControlReject) -> [UInt8] {
    let key = try bytes(tag, KeyLength.signingKey)
    guard !SmallOrderKey.contains(key) else { throw .value(tag) }
    return key
  }

  /// An id that is not zero.
  mutating func id(_ tag: UInt8) throws(ControlReject) -> Identifier {
    let value = identifier(try bytes(tag, 16))
    guard value != .zero else { throw .value(tag) }
    return value
  }

  mutating func number<Number: FixedWidthInteger>(_ tag: UInt8) throws(ControlReject) -> Number {
    bigEndian(try bytes(tag, Number.bitWidth / 8))
  }

  /// An epoch, from 1.
  mutating func epoch(_ tag: UInt8) throws(ControlReject) -> UInt32 {
    let value: UInt32 = try number(tag)
    guard value > 0 else { throw .value(tag) }
    return value
  }

  mutating func flag(_ tag: UInt8) throws(ControlReject) -> Bool {
    let value: UInt8 = try number(tag)
    guard value < 2 else { throw .value(tag) }
    return value == 1
  }

  mutating func code<Code: RawRepresentable>(
    _ tag: UInt8, _ type: Code.Type
  ) throws(ControlReject) -> Code where Code.RawValue == UInt8 {
    let value: UInt8 = try number(tag)
    guard let code = Code(rawValue: value) else { throw .value(tag) }
    return code
  }

  /// A list of records of one length, at least `minimum` of them; their order is checked by who reads them.
  mutating func list(
    _ tag: UInt8, record: Int, minimum: Int = 1
  ) throws(ControlReject) -> [ArraySlice<UInt8>] {
    let value = try take(tag)
    guard value.count.isMultiple(of: record) else { throw .length(tag) }
    guard value.count >= minimum * record else { throw .listEmpty(tag) }
    return stride(from: value.startIndex, to: value.endIndex, by: record).map { value[$0..<$0 + record] }
  }
}

/// Refuses a list whose keys do not ascend strictly.
func ascending<Key: Comparable>(_ keys: [Key], _ tag: UInt8) throws(ControlReject) {
  for (left, right) in zip(keys, keys.dropFirst()) where left >= right { throw .listOrder(tag) }
}
