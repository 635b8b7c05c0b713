import Crypto

extension SymmetricKey {
  /// A key made of a part of this one's bytes.
  func part(_ range: Range<Int>) -> SymmetricKey {
    withUnsafeBytes { SymmetricKey(data: UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// A part of the bytes that is public, such as a commitment.
  func publicPart(_ range: Range<Int>) -> [UInt8] {
    withUnsafeBytes { Array($0[range]) }
  }

  /// The bytes in a type that lends them.
  func secretBytes() throws -> SecretBytes {
    try withUnsafeBytes { bytes in try SecretBytes(count: bytes.count) { $0.copyMemory(from: bytes) } }
  }
}
