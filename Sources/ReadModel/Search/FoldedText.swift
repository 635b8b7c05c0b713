/// Text brought into the form in which lists are searched: lower case, without accents and umlauts.
///
/// `ä` counts as `a`, and `ae` counts as `a` too, so that "Mueller", "Müller" and "Muller" find each other.
/// A text whose digraphs fold is kept in both forms, because "ernhof" must still find "Bauernhof".
public struct FoldedText: Hashable, Sendable {
  /// The folded words in UTF-8 bytes; digraphs as they were typed.
  public let plain: [UInt8]
  /// The same with `ae`, `oe` and `ue` as `a`, `o` and `u`.
  public let collapsed: [UInt8]

  /// Folds a text.
  public init(_ text: some StringProtocol) {
    plain = Self.fold(text)
    collapsed = Self.collapse(plain)
  }

  private static func fold(_ text: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    append(text, to: &folded)
    return folded
  }

  /// Adds the folded bytes of a text, digraphs as they were typed.
  static func append(_ text: some StringProtocol, to folded: inout [UInt8]) {
    let start = folded.count
    for byte in text.utf8 {
      guard byte < 0x80 else {
        folded.removeSubrange(start...)
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return
      }
      folded.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
    }
  }

  /// Is there an `ae`, `oe` or `ue` in folded bytes?
  static func hasDigraph(_ folded: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in folded {
      if byte == 0x65, last == 0x61 || last == 0x6F || last == 0x75 { return true }
      last = byte
    }
    return false
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: folded.append(UInt8(scalar.value) + 32)
    case 0..<0x80: folded.append(UInt8(scalar.value))
    case 0xDF, 0x1E9E: folded += [0x73, 0x73]
    case 0xC0..<0x180: folded.append(bases[Int(scalar.value) - 0xC0])
    case 0x300..<0x370: break
    default: folded += Array(scalar.properties.lowercaseMapping.utf8)
    }
  }

  static func collapse(_ plain: some Collection<UInt8>) -> [UInt8] {
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(plain.count)
    for byte in plain {
      if byte == 0x65, let last = collapsed.last, last == 0x61 || last == 0x6F || last == 0x75 { continue }
      collapsed.append(byte)
    }
    return collapsed
  }

  /// Base letters of U+00C0 to U+017F.
  private static let bases = Array(
    ("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo"
      + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
