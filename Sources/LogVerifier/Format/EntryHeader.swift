/// The 208 bytes in front of each entry (FORMAT.md "Entry header"), read strictly.
struct EntryHeader {
  static let length = 208
  static let signedLength = 144

  let bytes: [UInt8]
  let logID: ProofID
  let number: UInt64
  let firstEvent: UInt64
  let eventCount: UInt32
  let authorEpoch: UInt32
  let author: ProofID

  init(_ bytes: [UInt8]) throws(EntryHeaderFault) {
    guard bytes.count == Self.length else { throw .length }
    guard bytes[0..<4].elementsEqual("LtEn".utf8) else { throw .magic }
    guard bytes[4..<6].elementsEqual([0, 1]) else { throw .suite }
    guard bytes[6..<8].elementsEqual([0, 0]) else { throw .flags }
    self.bytes = bytes
    logID = ProofID(bytes[8..<24])
    number = bytes[24..<32].bigEndian()
    firstEvent = bytes[32..<40].bigEndian()
    eventCount = bytes[40..<44].bigEndian()
    authorEpoch = bytes[44..<48].bigEndian()
    author = ProofID(bytes[48..<64])
    try check()
  }

  private func check() throws(EntryHeaderFault) {
    let limit = UInt64(1) << 63
    guard logID != .zero else { throw .logIDZero }
    guard number > 0, number < limit else { throw .number }
    // The last event's number must be below the limit too.
    guard firstEvent > 0, firstEvent < limit, firstEvent + UInt64(eventCount) <= limit - 1 else {
      throw .firstEvent
    }
    guard (1...10_000).contains(eventCount) else { throw .eventCount }
    guard authorEpoch > 0 else { throw .authorEpochZero }
    guard author != .zero else { throw .authorZero }
    guard bytes[64..<80].contains(where: { $0 != 0 }) else { throw .idempotencyKeyZero }
  }

  /// The number of the event behind the last of this entry.
  var endEvent: UInt64 { firstEvent + UInt64(eventCount) }
  var previousHash: ArraySlice<UInt8> { bytes[80..<112] }
  var eventsHash: ArraySlice<UInt8> { bytes[112..<144] }
  var signature: ArraySlice<UInt8> { bytes[144..<208] }
  /// What the author signed.
  var signedMessage: [UInt8] { Label.entrySignature.bytes + bytes[..<Self.signedLength] }
  /// What the next entry names as its predecessor.
  var hash: [UInt8] { Label.entryHash.hash(bytes) }
}

/// Why bytes are no entry header.
public enum EntryHeaderFault: String, Error, Equatable, Sendable, CaseIterable {
  case length, magic, suite, flags, logIDZero, number, firstEvent, eventCount, authorEpochZero, authorZero
  case idempotencyKeyZero
}
