/// The number whose big-endian bytes are given; the caller has checked that they fit.
@inline(__always)
func bigEndian<Number: FixedWidthInteger>(_ bytes: some Collection<UInt8>) -> Number {
  var number: Number = 0
  for byte in bytes { number = (number << 8) | Number(truncatingIfNeeded: byte) }
  return number
}

extension Array where Element == UInt8 {
  /// Appends a number with its most significant byte first.
  @inline(__always)
  mutating func append(bigEndian number: some FixedWidthInteger) {
    var shift = number.bitWidth - 8
    while shift >= 0 {
      append(UInt8(truncatingIfNeeded: number >> shift))
      shift -= 8
    }
  }
}
