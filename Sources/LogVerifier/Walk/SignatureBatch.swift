import Crypto
import Foundation

/// One Ed25519 signature (RFC 8032) and what it must be of.
struct SignatureCheck: Sendable {
  let key: [UInt8]
  let message: [UInt8]
  let signature: [UInt8]

  var holds: Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(signature, for: message)
  }

  /// Checks many at once; the answers stand in the order of the questions, however they were shared out.
  static func run(_ checks: [SignatureCheck], cores: Int) -> [Bool] {
    let lanes = max(1, min(cores, checks.count))
    guard lanes > 1 else { return checks.map(\.holds) }
    return [Bool](unsafeUninitializedCapacity: checks.count) { answers, count in
      answers.initialize(repeating: false)
      count = checks.count
      // Each lane writes places of its own.
      nonisolated(unsafe) let answers = answers
      DispatchQueue.concurrentPerform(iterations: lanes) { lane in
        for place in stride(from: lane, to: checks.count, by: lanes) { answers[place] = checks[place].holds }
      }
    }
  }
}
