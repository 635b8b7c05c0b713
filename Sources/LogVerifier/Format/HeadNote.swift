/// The 96 bytes of a head note (FORMAT.md "Head note").
enum HeadNote {
  /// The noted head; nil when the bytes are no note of this log.
  static func read(_ bytes: [UInt8], log: ProofID) -> HeadCode? {
    guard bytes.count == 96, bytes[0..<8].elementsEqual(Array("LtHn".utf8) + [0, 0, 0, 0]),
      bytes[8..<24].elementsEqual(log.bytes),
      bytes[64..<96].elementsEqual(Label.headNote.hash(Array(bytes[0..<64])))
    else { return nil }
    return HeadCode(number: bytes[24..<32].bigEndian(), hash: Array(bytes[32..<64]))
  }
}
