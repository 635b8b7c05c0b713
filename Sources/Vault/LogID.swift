import Crypto

/// The identifier of a log: `SHA-256(L"log" || rehearsal byte || 32 random bytes || first signing key)[0..<16]`; the
/// rehearsal byte is 1 or 0. A rehearsal cannot pass for a live log, nor a log for another founder's.
/// Throws `badLength`.
public func logID(rehearsal: Bool, random32: [UInt8], firstSigningKey: [UInt8]) throws -> [UInt8] {
  try random32.require(32, .random)
  try firstSigningKey.require(32, .publicKey)
  let text = Label.log.bytes + [rehearsal ? 1 : 0] + random32 + firstSigningKey
  return Array(SHA256.hash(data: text).prefix(16))
}
