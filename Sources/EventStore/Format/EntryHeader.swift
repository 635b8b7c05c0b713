/// The fixed 208 bytes in front of each entry: who appended what, after which entry, and the author's signature.
///
/// Layout (big-endian): magic 4, suite 2, flags 2, log id 16, entry number 8, first event number 8, event count 4,
/// author key epoch 4, author id 16, idempotency key 16, hash of the previous entry 32, events hash 32, signature 64.
public struct EntryHeader: Equatable, Sendable {
  /// Bytes of an entry header.
  public static let length = 208
  /// Bytes in front of the signature; they are what is signed.
  public static let signedLength = 144
  /// Most events one entry may hold.
  public static let maximumEventCount: UInt32 = 10_000
  static let magic: [UInt8] = Array("LtEn".utf8)
  static let suite: UInt16 = 1

  /// The log this entry belongs to.
  public var logID: Identifier
  /// The entry's number, from 1, without gaps.
  public var number: UInt64
  /// The number of the entry's first event, from 1, without gaps over the whole log.
  public var firstEvent: UInt64
  /// How many events the entry holds, 1 to 10,000.
  public var eventCount: UInt32
  /// The epoch of the author's signing key, from 1.
  public var authorEpoch: UInt32
  /// The member who signed.
  public var author: Identifier
  /// Sixteen random bytes made when the command began; unique per author.
  public var idempotencyKey: Identifier
  /// The hash of the entry before, 32 bytes; of the log id for entry 1.
  public var previousHash: [UInt8]
  /// The hash over the headers of all events of the entry, 32 bytes.
  public var eventsHash: [UInt8]
  /// Ed25519 over the label `entry-sig` and the first 144 bytes, 64 bytes.
  public var signature: [UInt8]

  /// The header as its 208 bytes.
  public func encode() -> [UInt8] { signedBytes + signature }

  /// The first 144 bytes: everything but the signature.
  public var signedBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.length)
    bytes += Self.magic
    bytes.append(bigEndian: Self.suite)
    bytes.append(bigEndian: UInt16(0))
    bytes += logID.bytes
    bytes.append(bigEndian: number)
    bytes.append(bigEndian: firstEvent)
    bytes.append(bigEndian: eventCount)
    bytes.append(bigEndian: authorEpoch)
    bytes += author.bytes
    bytes += idempotencyKey.bytes
    bytes += previousHash
    bytes += eventsHash
    return bytes
  }

  /// What the author signs: the label `entry-sig`, then the first 144 bytes.
  public var signedMessage: [UInt8] { Label.entrySignature + signedBytes }

  /// Reads 208 bytes, strictly: what is accepted encodes to the same bytes again.
  public static func parse(_ bytes: some RandomAccessCollection<UInt8>) throws(EntryHeaderReject)
    -> EntryHeader
  {
    guard bytes.count == length else { throw .length }
    let at = { (from: Int, count: Int) in bytes.dropFirst(from).prefix(count) }
    guard at(0, 4).elementsEqual(magic) else { throw .magic }
    guard at(4, 2).elementsEqual([0, 1]) else { throw .suite }
    guard at(6, 2).elementsEqual([0, 0]) else { throw .flags }
    let header = EntryHeader(
      logID: identifier(at(8, 16)), number: bigEndian(at(24, 8)), firstEvent: bigEndian(at(32, 8)),
      eventCount: bigEndian(at(40, 4)), authorEpoch: bigEndian(at(44, 4)), author: identifier(at(48, 16)),
      idempotencyKey: identifier(at(64, 16)), previousHash: Array(at(80, 32)), eventsHash: Array(at(112, 32)),
      signature: Array(at(144, 64)))
    if let reject = header.reject { throw reject }
    return header
  }

  private var reject: EntryHeaderReject? {
    if logID == .zero { return .logIDZero }
    if number == 0 || number > UInt64(Int64.max) { return .number }
    if firstEvent == 0 || firstEvent > UInt64(Int64.max) - UInt64(eventCount) { return .firstEvent }
    if eventCount == 0 || eventCount > Self.maximumEventCount { return .eventCount }
    if authorEpoch == 0 { return .authorEpochZero }
    if author == .zero { return .authorZero }
    if idempotencyKey == .zero { return .idempotencyKeyZero }
    return nil
  }
}

/// Why bytes are no entry header.
public enum EntryHeaderReject: String, Error, Equatable, Sendable, CaseIterable {
  case length, magic, suite, flags, logIDZero, number, firstEvent, eventCount, authorEpochZero, authorZero,
    idempotencyKeyZero
}

/// The id in 16 bytes whose number the caller has fixed.
func identifier(_ bytes: some Collection<UInt8>) -> Identifier {
  Identifier(high: bigEndian(bytes.prefix(8)), low: bigEndian(bytes.dropFirst(8).prefix(8)))
}
