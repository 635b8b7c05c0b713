/// Number and hash of the newest entry: what is shown at login and printed in the minutes.
public struct Head: Equatable, Sendable {
  /// The entry's number; 0 for an empty log.
  public let number: UInt64
  /// The entry's hash, 32 bytes; for an empty log the hash over the log id.
  public let hash: [UInt8]

  /// A head from its parts.
  public init(number: UInt64, hash: [UInt8]) {
    self.number = number
    self.hash = hash
  }

  /// The head of a log without entries: what entry 1 names as its predecessor.
  public static func empty(logID: Identifier) -> Head {
    Head(number: 0, hash: sha256(Label.genesis, logID.bytes))
  }

  /// The readable code: the number, a space, and all 256 bits of the hash in 13 blocks of four letters or digits
  /// (RFC 4648 base32), joined by hyphens.
  public var code: String {
    let text = Array(Base32.encode(hash))
    let blocks = stride(from: 0, to: text.count, by: 4).map { String(text[$0..<min($0 + 4, text.count)]) }
    return "\(number) \(blocks.joined(separator: "-"))"
  }

  /// Reads a code back; upper or lower case, blocks apart by hyphens or spaces; nil when it is none.
  public init?(code: String) {
    let parts = code.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "\n" || $0 == "\t" })
    guard let first = parts.first, first.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = UInt64(first),
      let hash = Base32.decode(parts.dropFirst().joined()), hash.count == 32
    else { return nil }
    self.init(number: number, hash: hash)
  }
}
