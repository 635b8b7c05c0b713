import Crypto
import Foundation

@testable import EventStore

/// A member with a signing key; wraps and X-Wing keys are random bytes, since the store cannot tell.
struct Person: Sendable {
  let id = Identifier.random()
  let body: Identifier
  var keys = [Curve25519.Signing.PrivateKey()]

  init(of body: Identifier) { self.body = body }

  var epoch: UInt32 { UInt32(keys.count) }
  var signingKey: [UInt8] { keys.last.map { Array($0.publicKey.rawRepresentation) } ?? [] }

  func sign(_ message: [UInt8]) throws -> [UInt8] {
    guard let key = keys.last else { throw StoreError.signatureRefused }
    return Array(try key.signature(for: message))
  }
}

/// Random bytes of a length.
func opaque(_ count: Int) -> [UInt8] {
  var source = SystemRandomNumberGenerator()
  var bytes = [UInt8](repeating: 0, count: count)
  bytes.withUnsafeMutableBytes { buffer in
    for place in stride(from: 0, to: count, by: 8) {
      withUnsafeBytes(of: source.next()) { word in
        for (offset, byte) in word.prefix(count - place).enumerated() { buffer[place + offset] = byte }
      }
    }
  }
  return bytes
}

/// Random wraps and keys of the right lengths.
enum Opaque {
  static var agreementKey: [UInt8] { opaque(KeyLength.agreementKey) }
  static var wrap: [UInt8] { opaque(KeyLength.wrap) }
  static var wrappedHalf: [UInt8] { opaque(KeyLength.wrappedHalf) }
  static var commitment: [UInt8] { opaque(KeyLength.commitment) }
}
