/// A value that is written as `null` when it is unknown, where the library would leave its key out.
///
/// Unknown is a statement of its own: it is neither nothing nor zero.
@propertyWrapper
public struct OrNull<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
  /// The value, if it is known.
  public var wrappedValue: Value?

  /// A value that may be unknown.
  public init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  /// Reads the value or `null`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  /// Writes the value or `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}
