import EventStore
import Foundation
import Vault

/// What the single steps cost of which everything else is made, in microseconds.
enum PartsMeasurement {
  /// Measures each step on its own.
  static func run() throws {
    try passwords()
    try rules()
    try seals()
    try wraps()
  }

  private static func passwords() throws {
    let password = try SecretBytes.password(OneBodyLog.password)
    let salt = [UInt8](repeating: 1, count: PasswordHash.saltLength)
    try time("argon2-standard", times: 3) {
      _ = try PasswordHash.derive(password, salt: salt, cost: .standard, rehearsal: false)
    }
    try time("argon2-rehearsal", times: 10) {
      _ = try PasswordHash.derive(password, salt: salt, cost: .rehearsal, rehearsal: true)
    }
  }

  private static func rules() throws {
    try time("rules", times: 20) { _ = try SessionMeasurement.rules() }
  }

  private static func seals() throws {
    let id = Identifier.random()
    let content = [UInt8](repeating: 0x61, count: 500)
    let (halfA, halfB) = (try Vault.CompartmentKey.freshHalf(), try Vault.CompartmentKey.freshHalf())
    let makeKey = {
      try Vault.CompartmentKey(
        halfA: halfA, halfB: halfB, compartment: id.bytes, logID: id.bytes, epoch: 1)
    }
    let key = try makeKey()
    let prefix = EventHeader.boundPrefix(
      eventClass: .data, keyEpoch: 1, compartment: id, version: 1,
      payloadLength: UInt32(try Padding.storedLength(of: content.count)))
    let context = try SealContext(
      logID: id.bytes, authorID: id.bytes, authorEpoch: 1, headerPrefix: prefix)
    let sealed = try key.seal(content, context: context)
    try time("derive-key", times: 2000) { _ = try makeKey() }
    try time("seal", times: 5000) { _ = try key.seal(content, context: context) }
    try time("open", times: 5000) {
      _ = try key.open(payload: sealed.payload, nonce: sealed.nonce, context: context)
    }
  }

  private static func wraps() throws {
    let (log, body) = (Identifier.random().bytes, Identifier.random().bytes)
    let keys = try MemberKeys.generate()
    let message = [UInt8](repeating: 1, count: 160)
    try time("sign", times: 2000) { _ = try keys.sign(message) }
    let seed = try BodySeed.generate(body: body, epoch: 1)
    let circle = try CircleSecret.generate(circle: body, epoch: 1, logID: log)
    let wrapped = try circle.wrap(toBody: seed.publicKey, body: body, bodyEpoch: 1)
    try time("open-circle", times: 500) {
      _ = try CircleSecret.open(
        wrapped: wrapped, with: seed, circle: body, epoch: 1, logID: log, commitment: circle.commitment)
    }
    let halfA = try Vault.CompartmentKey.freshHalf()
    let half = try circle.wrap(halfA: halfA, compartment: body, keyEpoch: 1)
    try time("unwrap-half", times: 2000) {
      _ = try circle.unwrap(halfA: half, compartment: body, keyEpoch: 1)
    }
  }

  private static func time(_ part: String, times: Int, _ work: () throws -> Void) throws {
    var latencies = Latencies()
    for _ in 0..<times { latencies.add(try ContinuousClock().measure(work)) }
    ResultLine(.parts, part).with("p50_us", latencies.percentile(0.5), digits: 1)
      .with("p99_us", latencies.percentile(0.99), digits: 1).print()
  }
}
