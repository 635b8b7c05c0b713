/// The fixed 80 bytes in front of each event.
///
/// Layout (big-endian): class 1, zero 3, key epoch 4, compartment id 16, compartment version 8, stored payload length 4,
/// nonce 12, SHA-256 of the stored payload 32. A control event (class 1 and 2) has key epoch, compartment, version and
/// nonce zero.
public struct EventHeader: Equatable, Sendable {
  /// Bytes of an event header.
  public static let length = 80
  /// Bytes of it that a data event's seal covers.
  public static let boundLength = 36
  /// Longest stored payload of a data event: 64 KiB of padded text and the tag of 16 bytes.
  public static let maximumDataPayload: UInt32 = 65_552
  /// Longest payload of a control event.
  public static let maximumControlPayload: UInt32 = 1_048_576
  static let emptyNonce = [UInt8](repeating: 0, count: 12)

  /// The class.
  public var eventClass: EventClass
  /// The epoch of the compartment's key that seals the payload; zero for control events.
  public var keyEpoch: UInt32
  /// The compartment the fact lies in; zero for control events.
  public var compartment: Identifier
  /// The compartment's version this event makes, from 1 without gaps; zero for control events.
  public var version: UInt64
  /// Bytes of the stored payload.
  public var payloadLength: UInt32
  /// The nonce of the seal, 12 bytes; zero for control events.
  public var nonce: [UInt8]
  /// SHA-256 of the stored payload, 32 bytes.
  public var payloadHash: [UInt8]

  /// The first 36 bytes as a seal binds them, before nonce and payload exist.
  public static func boundPrefix(
    eventClass: EventClass, keyEpoch: UInt32, compartment: Identifier, version: UInt64, payloadLength: UInt32
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    bytes += [eventClass.rawValue, 0, 0, 0]
    bytes.append(bigEndian: keyEpoch)
    bytes += compartment.bytes
    bytes.append(bigEndian: version)
    bytes.append(bigEndian: payloadLength)
    return bytes
  }

  /// The header as its 80 bytes.
  public func encode() -> [UInt8] {
    var bytes = Self.boundPrefix(
      eventClass: eventClass, keyEpoch: keyEpoch, compartment: compartment, version: version,
      payloadLength: payloadLength)
    bytes += nonce
    bytes += payloadHash
    return bytes
  }

  /// Whether these are the payload bytes the header names: same length, same hash.
  public func matches(_ payload: [UInt8]) -> Bool {
    payload.count == Int(payloadLength) && sha256(payload) == payloadHash
  }

  /// Reads 80 bytes, strictly: what is accepted encodes to the same bytes again.
  public static func parse(_ bytes: some RandomAccessCollection<UInt8>) throws(EventHeaderReject)
    -> EventHeader
  {
    guard bytes.count == length else { throw .length }
    let at = { (from: Int, count: Int) in bytes.dropFirst(from).prefix(count) }
    guard let first = bytes.first, let eventClass = EventClass(rawValue: first) else { throw .eventClass }
    guard at(1, 3).allSatisfy({ $0 == 0 }) else { throw .padding }
    let header = EventHeader(
      eventClass: eventClass, keyEpoch: bigEndian(at(4, 4)), compartment: identifier(at(8, 16)),
      version: bigEndian(at(24, 8)), payloadLength: bigEndian(at(32, 4)), nonce: Array(at(36, 12)),
      payloadHash: Array(at(48, 32)))
    if let reject = header.reject { throw reject }
    return header
  }

  private var reject: EventHeaderReject? {
    switch eventClass {
    case .roster, .keys: controlReject
    case .data: dataReject
    }
  }

  private var controlReject: EventHeaderReject? {
    if keyEpoch != 0 { return .controlKeyEpoch }
    if compartment != .zero { return .controlCompartment }
    if version != 0 { return .controlVersion }
    if nonce != Self.emptyNonce { return .controlNonce }
    if payloadLength == 0 || payloadLength > Self.maximumControlPayload { return .payloadLength }
    return nil
  }

  private var dataReject: EventHeaderReject? {
    if keyEpoch == 0 { return .keyEpochZero }
    if compartment == .zero { return .compartmentZero }
    if version == 0 || version > UInt64(Int64.max) { return .version }
    if payloadLength < 17 || payloadLength > Self.maximumDataPayload { return .payloadLength }
    return nil
  }
}

/// Why bytes are no event header.
public enum EventHeaderReject: String, Error, Equatable, Sendable, CaseIterable {
  case length, eventClass, padding, controlKeyEpoch, controlCompartment, controlVersion, controlNonce,
    keyEpochZero,
    compartmentZero, version, payloadLength
}
