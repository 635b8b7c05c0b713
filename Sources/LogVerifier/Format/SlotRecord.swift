import Crypto

/// One slot of 64 bytes (FORMAT.md "Slot file"), read strictly.
enum SlotRecord: Equatable {
  static let length = 64
  private static let erasedKind: UInt8 = 0xEE

  /// Never written.
  case free
  /// Holds a half; of a compartment (kind 1) or a member (kind 2).
  case live(id: ProofID, kind: UInt8, half: [UInt8])
  /// Overwritten; what the half was overwritten with.
  case erased(id: ProofID, half: [UInt8])

  init(_ bytes: ArraySlice<UInt8>) throws(SlotFault) {
    guard bytes.count == Self.length else { throw .length }
    guard bytes.contains(where: { $0 != 0 }) else {
      self = .free
      return
    }
    guard Self.checksumHolds(bytes) else { throw .checksum }
    guard bytes.dropFirst(49).prefix(11).allSatisfy({ $0 == 0 }) else { throw .padding }
    let id = ProofID(bytes.prefix(16))
    guard id != .zero else { throw .idZero }
    let half = Array(bytes.dropFirst(16).prefix(32))
    let kind: UInt8 = bytes.dropFirst(48).prefix(1).bigEndian()
    if kind == Self.erasedKind {
      self = .erased(id: id, half: half)
    } else {
      guard kind == 1 || kind == 2 else { throw .kind }
      self = .live(id: id, kind: kind, half: half)
    }
  }

  private static func checksumHolds(_ bytes: ArraySlice<UInt8>) -> Bool {
    SHA256.hash(data: bytes.prefix(60)).prefix(4).elementsEqual(bytes.suffix(4))
  }

  /// Whether these 64 bytes are the header of the slot file of this log.
  static func isFileHeader(_ bytes: ArraySlice<UInt8>, of log: ProofID) -> Bool {
    bytes.count == length && bytes.prefix(8).elementsEqual(Array("LtSl".utf8) + [0, 1, 0, 0])
      && bytes.dropFirst(8).prefix(16).elementsEqual(log.bytes)
      && bytes.dropFirst(24).prefix(36).allSatisfy { $0 == 0 } && checksumHolds(bytes)
  }
}

/// Why bytes are no slot.
public enum SlotFault: String, Error, Equatable, Sendable, CaseIterable {
  case length, checksum, padding, idZero, kind
}
