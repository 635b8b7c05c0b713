/// The first code point of UTF-8 bytes.
enum CharacterDecoder {
  /// Length and code point; U+FFFD for each byte that is no UTF-8; nil if more bytes are needed.
  static func next(_ bytes: ArraySlice<UInt8>) -> (length: Int, scalar: Unicode.Scalar)? {
    guard let first = bytes.first else { return nil }
    let length: Int
    switch first {
    case 0..<0x80: return (1, Unicode.Scalar(first))
    case 0xc2...0xdf: length = 2
    case 0xe0...0xef: length = 3
    case 0xf0...0xf4: length = 4
    default: return (1, "\u{fffd}")
    }
    let sequence = bytes.prefix(length)
    guard sequence.dropFirst().allSatisfy({ $0 & 0xc0 == 0x80 }) else { return (1, "\u{fffd}") }
    guard sequence.count == length else { return nil }
    let scalars = Array(String(decoding: sequence, as: UTF8.self).unicodeScalars)
    return scalars.count == 1 ? (length, scalars[0]) : (1, "\u{fffd}")
  }
}
