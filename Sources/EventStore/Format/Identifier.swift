/// A 16-byte id: of a log, body, member, compartment, circle, slot, or an idempotency key.
///
/// Ordered as its bytes are, so that sorted lists of ids mean the same everywhere.
public struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first eight bytes, big-endian.
  public let high: UInt64
  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// Sixteen zero bytes: no id.
  public static let zero = Identifier(high: 0, low: 0)

  /// An id from its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// An id from exactly 16 bytes; nil for any other length.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(high: bigEndian(bytes.prefix(8)), low: bigEndian(bytes.dropFirst(8)))
  }

  /// An id from 32 hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    guard let bytes = Hex.decode(hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// A new id from the system's random source.
  public static func random() -> Identifier {
    var source = SystemRandomNumberGenerator()
    return Identifier(high: source.next(), low: source.next())
  }

  /// The 16 bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    bytes.append(bigEndian: high)
    bytes.append(bigEndian: low)
    return bytes
  }

  /// 32 lower-case hexadecimal digits.
  public var description: String { Hex.encode(bytes) }

  /// Byte order.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}
