/// A 16-byte id as it stands in a log: of a log, body, member, compartment, circle or slot. Ordered as its bytes are.
public struct ProofID: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  /// Sixteen zero bytes: no id.
  static let zero = ProofID(high: 0, low: 0)

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The id in 16 bytes; of fewer or more, whatever they come to: the caller has fixed their number.
  init(_ bytes: some Collection<UInt8>) {
    self.init(high: bytes.prefix(8).bigEndian(), low: bytes.dropFirst(8).prefix(8).bigEndian())
  }

  /// The 16 bytes.
  public var bytes: [UInt8] { high.bigEndianBytes + low.bigEndianBytes }

  /// 32 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Byte order.
  public static func < (left: ProofID, right: ProofID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
