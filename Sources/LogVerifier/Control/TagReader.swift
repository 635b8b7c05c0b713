/// Reads the fields of a control event (FORMAT.md "Control event payload"): ascending tags, each once, nothing else.
struct TagReader {
  private let bytes: [UInt8]
  private var place = 0
  private var last: UInt8 = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of the field that must come next.
  mutating func field(_ tag: UInt8) throws(ControlFault) -> ArraySlice<UInt8> {
    guard place < bytes.count else { throw .missingTag(tag) }
    let found = bytes[place]
    guard found > last else { throw .tagOrder(found) }
    guard found <= tag else { throw .missingTag(tag) }
    guard found == tag else { throw .unknownTag(found) }
    guard bytes.count - place >= 5 else { throw .truncated }
    let count: Int = bytes[place + 1..<place + 5].bigEndian()
    let start = place + 5
    guard bytes.count - start >= count else { throw .truncated }
    place = start + count
    last = tag
    return bytes[start..<place]
  }

  /// Refuses whatever follows the last field.
  func end() throws(ControlFault) {
    guard place < bytes.count else { return }
    throw bytes[place] > last ? .unknownTag(bytes[place]) : .tagOrder(bytes[place])
  }

  /// A field of a fixed number of bytes.
  mutating func field(_ tag: UInt8, _ count: Int) throws(ControlFault) -> [UInt8] {
    let value = try field(tag)
    guard value.count == count else { throw .length(tag) }
    return Array(value)
  }

  /// An Ed25519 public key of 32 bytes that is none of the weak ones.
  mutating func signingKey(_ tag: UInt8) throws(ControlFault) -> [UInt8] {
    let key = try field(tag, 32)
    guard !WeakKey.isOne(key) else { throw .value(tag) }
    return key
  }

  mutating func id(_ tag: UInt8) throws(ControlFault) -> ProofID {
    let id = ProofID(try field(tag, 16))
    guard id != .zero else { throw .value(tag) }
    return id
  }

  mutating func epoch(_ tag: UInt8) throws(ControlFault) -> UInt32 {
    let epoch: UInt32 = try field(tag, 4).bigEndian()
    guard epoch > 0 else { throw .value(tag) }
    return epoch
  }

  /// A code of one byte out of these.
  mutating func code(_ tag: UInt8, in range: ClosedRange<UInt8>) throws(ControlFault) -> UInt8 {
    let code: UInt8 = try field(tag, 1).bigEndian()
    guard range.contains(code) else { throw .value(tag) }
    return code
  }

  /// The records of a list, all of one length and at least one.
  mutating func list(_ tag: UInt8, record: Int) throws(ControlFault) -> [ArraySlice<UInt8>] {
    let value = try field(tag)
    guard value.count % record == 0 else { throw .length(tag) }
    guard !value.isEmpty else { throw .listEmpty(tag) }
    return stride(from: value.startIndex, to: value.endIndex, by: record).map { value[$0..<$0 + record] }
  }

  /// Refuses a list whose keys, the first bytes of its records, do not ascend strictly.
  static func checkOrder(
    _ records: [ArraySlice<UInt8>], key: Int, _ tag: UInt8
  ) throws(ControlFault) {
    for (one, next) in zip(records, records.dropFirst()) {
      guard one.prefix(key).lexicographicallyPrecedes(next.prefix(key)) else { throw .listOrder(tag) }
    }
  }
}

/// Why bytes are no control event; with the tag where there is one.
enum ControlFault: Error, Equatable {
  case empty, truncated, wrongClass
  case unknownType(UInt8)
  case tagOrder(UInt8)
  case unknownTag(UInt8)
  case missingTag(UInt8)
  case length(UInt8)
  case value(UInt8)
  case listEmpty(UInt8)
  case listOrder(UInt8)
}
