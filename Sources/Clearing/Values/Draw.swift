/// A stream of fresh numbers that is a pure function of its seed (xoshiro256**), so that a decision can be repeated.
///
/// It makes identities and file numbers, never a secret.
public struct Draw: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// A stream that is wholly given by four seed words.
  public init(seed: (UInt64, UInt64, UInt64, UInt64)) {
    state = seed == (0, 0, 0, 0) ? (1, 2, 3, 4) : seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    let result = Self.rotate(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotate(state.3, 45)
    return result
  }

  /// A fresh identity.
  public mutating func identity<Kind>() -> Identity<Kind> {
    Identity(high: next(), low: next())
  }

  /// A number below `bound`.
  public mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(bound))
  }

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    (value << bits) | (value >> (64 - bits))
  }
}
