/// RFC 4648 base32, without padding characters.
enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// The letters of these bytes, the last one filled up with zero bits.
  static func letters(_ bytes: [UInt8]) -> [UInt8] {
    let bits = bytes.count * 8
    return stride(from: 0, to: bits, by: 5).map { start in
      alphabet[
        (start..<start + 5).reduce(0) { value, bit in
          let set = bit < bits && bytes[bit / 8] & (0x80 >> UInt8(bit % 8)) != 0
          return value << 1 | (set ? 1 : 0)
        }]
    }
  }

  /// The value of a letter, 0 to 31; nil for any other character. Case does not matter.
  static func value(_ letter: UInt8) -> UInt8? {
    let upper = (0x61...0x7A).contains(letter) ? letter - 0x20 : letter
    return alphabet.firstIndex(of: upper).map { UInt8($0) }
  }
}
