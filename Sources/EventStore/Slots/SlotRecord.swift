import Crypto

/// One 64-byte slot: id 16, half 32, kind 1, zero 11, the first 4 bytes of SHA-256 over these 60.
///
/// A slot that was never written is 64 zero bytes. An erased one has kind 0xEE, keeps its id, and its half is overwritten.
public struct SlotRecord: Equatable, Sendable {
  /// Bytes of a slot, and of the header in front of them.
  public static let length = 64

  /// What a slot holds.
  public enum Content: Equatable, Sendable {
    /// Never written.
    case free
    /// A half of 32 bytes.
    case live(id: Identifier, kind: SlotKind, half: [UInt8])
    /// Erased; the id stays, so that a restored copy is noticed. `filler` is what the half was overwritten with.
    case erased(id: Identifier, filler: [UInt8])
  }

  /// The content.
  public let content: Content

  /// A slot with this content.
  public init(_ content: Content) { self.content = content }

  private static let erasedKind: UInt8 = 0xEE

  /// The slot as its 64 bytes.
  public func encode() -> [UInt8] {
    switch content {
    case .free: [UInt8](repeating: 0, count: Self.length)
    case .live(let id, let kind, let half): Self.seal(id, half, kind.rawValue)
    case .erased(let id, let filler): Self.seal(id, filler, Self.erasedKind)
    }
  }

  private static func seal(_ id: Identifier, _ half: [UInt8], _ kind: UInt8) -> [UInt8] {
    let bytes = id.bytes + half + [kind] + [UInt8](repeating: 0, count: 11)
    return bytes + sha256(bytes).prefix(4)
  }

  /// Reads 64 bytes, strictly.
  public static func parse(_ bytes: [UInt8]) throws(SlotReject) -> SlotRecord {
    guard bytes.count == length else { throw .length }
    if bytes.allSatisfy({ $0 == 0 }) { return SlotRecord(.free) }
    guard Array(bytes[60...]) == Array(sha256(Array(bytes[..<60])).prefix(4)) else { throw .checksum }
    guard bytes[49..<60].allSatisfy({ $0 == 0 }) else { throw .padding }
    let id = identifier(bytes[0..<16])
    guard id != .zero else { throw .idZero }
    let half = Array(bytes[16..<48])
    if bytes[48] == erasedKind { return SlotRecord(.erased(id: id, filler: half)) }
    guard let kind = SlotKind(rawValue: bytes[48]) else { throw .kind }
    return SlotRecord(.live(id: id, kind: kind, half: half))
  }

  var id: Identifier? {
    switch content {
    case .free: nil
    case .live(let id, _, _), .erased(let id, _): id
    }
  }
}

/// Why bytes are no slot.
public enum SlotReject: String, Error, Equatable, Sendable, CaseIterable {
  case length, checksum, padding, idZero, kind
}
