import Crypto

/// The identifier of a set of bodies: `SHA-256(L"circle" || log id || sorted body ids)[0..<16]`, sorted as bytes.
/// Throws `badLength`, and `badFormat(.bodies)` for no body or one named twice.
public func circleID(logID: [UInt8], bodies: [[UInt8]]) throws -> [UInt8] {
  try logID.require(16, .logID)
  for body in bodies { try body.require(16, .bodyID) }
  guard !bodies.isEmpty, Set(bodies).count == bodies.count else { throw VaultError.badFormat(.bodies) }
  var hash = SHA256()
  hash.update(data: Label.circle.bytes)
  hash.update(data: logID)
  for body in bodies.sorted(by: { $0.lexicographicallyPrecedes($1) }) { hash.update(data: body) }
  return Array(hash.finalize().prefix(16))
}
