import Crypto

/// HKDF-SHA256 (RFC 5869) in its two steps, by the library.
enum KeyDerivation {
  /// The pseudorandom key of `first || second`.
  static func extract(_ first: SecretBytes, _ second: SecretBytes? = nil, salt: [UInt8]) -> SymmetricKey {
    let material = withUnsafeTemporaryAllocation(
      byteCount: first.count + (second?.count ?? 0), alignment: 8
    ) { joined in
      defer { wipe(joined) }
      first.withBytes { joined.copyMemory(from: $0) }
      second?.withBytes {
        UnsafeMutableRawBufferPointer(rebasing: joined[first.count...]).copyMemory(from: $0)
      }
      return SymmetricKey(data: UnsafeRawBufferPointer(joined))
    }
    return SymmetricKey(data: HKDF<SHA256>.extract(inputKeyMaterial: material, salt: salt))
  }

  /// `count` bytes for one purpose.
  static func expand(_ key: SymmetricKey, info: [UInt8], count: Int) -> SymmetricKey {
    HKDF<SHA256>.expand(pseudoRandomKey: key, info: info, outputByteCount: count)
  }
}
