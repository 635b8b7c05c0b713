import Glibc

/// Where random bytes come from: the kernel, or in tests a source that stands still.
struct RandomSource: Sendable {
  /// Fills the whole buffer or throws.
  let fill: @Sendable (UnsafeMutableRawBufferPointer) throws -> Void

  /// The kernel's generator. It is asked in runs of 256 bytes, the most `getentropy` gives at once.
  static let system = RandomSource { buffer in
    var offset = 0
    while offset < buffer.count {
      let count = min(256, buffer.count - offset)
      guard let base = buffer.baseAddress, getentropy(base + offset, count) == 0 else {
        throw VaultError.randomSourceFailed
      }
      offset += count
    }
  }

  /// `count` bytes that are no secret: nonces, salts, identifiers.
  func bytes(_ count: Int) throws -> [UInt8] {
    var result = [UInt8](repeating: 0, count: count)
    try result.withUnsafeMutableBytes { try fill($0) }
    return result
  }
}
