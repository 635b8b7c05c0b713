/// A random 128-bit name of something; its `Kind` keeps bodies, members and compartments apart at compile time.
///
/// Written as 32 hexadecimal digits.
public struct Identity<Kind>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The first eight bytes, big-endian.
  public let high: UInt64
  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// An identity of two given halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads 32 hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 32, let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// Reads the hexadecimal form; throws when it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Identity(hex: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not 32 hexadecimal digits")
    }
    self = value
  }

  /// Writes the hexadecimal form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The 32 hexadecimal digits.
  public var description: String { Self.hex(high) + Self.hex(low) }

  /// Orders by the bytes.
  public static func < (left: Identity, right: Identity) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  private static func hex(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// Tags a body's identity.
public enum BodyKindTag: Sendable {}
/// Tags a member's identity.
public enum MemberKindTag: Sendable {}
/// Tags a compartment's identity.
public enum CompartmentKindTag: Sendable {}

/// A body: the smallest group that may share everything.
public typealias BodyID = Identity<BodyKindTag>
/// A member: a person with an own key in exactly one body.
public typealias MemberID = Identity<MemberKindTag>
/// A compartment: the unit of encryption and of concurrency.
public typealias CompartmentID = Identity<CompartmentKindTag>
