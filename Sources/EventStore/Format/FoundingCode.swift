/// The hash of a body's founding in readable form: what the other bodies compare by voice before they admit it.
///
/// All 256 bits in 13 blocks of four letters or digits (RFC 4648 base32), joined by hyphens: with fewer, its own author could
/// prepare two foundings of one code.
public struct FoundingCode: Equatable, Sendable {
  /// The founding hash, 32 bytes.
  public let hash: [UInt8]

  /// The code of a founding hash.
  public init(hash: [UInt8]) { self.hash = hash }

  /// Reads a code back; case does not matter, blocks may be apart by hyphens or spaces; nil when it is none.
  public init?(code: String) {
    let blocks = code.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "\n" || $0 == "\t" })
    guard let hash = Base32.decode(blocks.joined()), hash.count == 32 else { return nil }
    self.hash = hash
  }

  /// The 13 blocks.
  public var code: String {
    let text = Array(Base32.encode(hash))
    let blocks = stride(from: 0, to: text.count, by: 4).map { String(text[$0..<min($0 + 4, text.count)]) }
    return blocks.joined(separator: "-")
  }
}
