import Crypto
import Foundation

extension CompartmentKey {
  /// Pads and seals the content of one event. The nonce is a MAC over fresh random bytes, the context and the
  /// text under the hedge key: even with a random source that repeats (a restored machine image), it repeats
  /// only if everything else does. The nonce has 12 bytes; the payload is ciphertext, then tag, of
  /// `Padding.storedLength(of:)` bytes. Throws `tooLong(.content)`, `contextMismatch`, `randomSourceFailed`.
  public func seal(
    _ plaintext: [UInt8], context: SealContext
  ) throws -> (nonce: [UInt8], payload: [UInt8]) {
    try seal(plaintext, context: context, random: .system)
  }

  func seal(
    _ plaintext: [UInt8], context: SealContext, random: RandomSource
  ) throws -> (nonce: [UInt8], payload: [UInt8]) {
    try check(context, payloadCount: Padding.storedLength(of: plaintext.count))
    var padded = try Padding.pad(plaintext)
    defer { padded.withUnsafeMutableBytes { wipe($0) } }
    let bound = context.bound(commitment: commitment)
    var code = HMAC<SHA256>(key: hedgeKey)
    code.update(data: try random.bytes(32))
    code.update(data: bound)
    code.update(data: padded)
    let nonce = Array(code.finalize().prefix(12))
    let box = try AES.GCM.seal(padded, using: sealKey, nonce: .init(data: nonce), authenticating: bound)
    guard let combined = box.combined else { throw VaultError.badFormat(.nonce) }
    let payload = combined.withUnsafeBytes { Array($0[nonce.count...]) }
    return (nonce, payload)
  }

  /// Opens the payload of one event and takes the padding off. The key's commitment was compared before, see
  /// `init(halfA:halfB:compartment:logID:epoch:expecting:)`. Throws `cannotOpen`, `contextMismatch`,
  /// `badLength(.nonce)`, `badFormat(.padding)`.
  public func open(payload: [UInt8], nonce: [UInt8], context: SealContext) throws -> [UInt8] {
    try nonce.require(12, .nonce)
    try check(context, payloadCount: payload.count)
    guard
      let box = try? AES.GCM.SealedBox(combined: Data(joining: nonce, payload)),
      var padded = try? AES.GCM.open(
        box, using: sealKey, authenticating: context.bound(commitment: commitment))
    else { throw VaultError.cannotOpen }
    defer { padded.wipeInPlace() }
    return try padded.withUnsafeBytes { try Padding.unpad($0) }
  }

  /// The header must speak of this key's compartment and epoch and of the payload at hand: a caller that mixed
  /// them up hears it here, and not from a reader years later.
  private func check(_ context: SealContext, payloadCount: Int) throws {
    let header = context.headerPrefix
    guard context.logID == logID else { throw VaultError.contextMismatch(.logID) }
    guard header.bigEndian32(at: 4) == epoch else { throw VaultError.contextMismatch(.keyEpoch) }
    guard header[8..<24] == compartment[...] else {
      throw VaultError.contextMismatch(.compartmentID)
    }
    guard Padding.isStoredLength(payloadCount), header.bigEndian32(at: 32) == UInt32(payloadCount) else {
      throw VaultError.contextMismatch(.payload)
    }
  }
}
