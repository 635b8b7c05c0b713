extension Collection where Element == UInt8 {
  /// The number these bytes are, the most significant first; what does not fit is lost.
  func bigEndian<Number: FixedWidthInteger>() -> Number {
    reduce(0) { ($0 << 8) | Number(truncatingIfNeeded: $1) }
  }
}

extension UInt64 {
  /// The eight bytes, the most significant first.
  var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian, Array.init) }
}
