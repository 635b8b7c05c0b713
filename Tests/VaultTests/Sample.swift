@testable import Vault

/// Fixed values that tests share; each id differs in every byte from the others.
enum Sample {
  static let logID = id(0x10)
  static let author = id(0x20)
  static let member = id(0x30)
  static let body = id(0x40)
  static let circle = id(0x50)
  static let compartment = id(0x60)
  static let slot = id(0x70)
  static let tinyCost = Argon2Cost(memoryKiB: 64, passes: 1, lanes: 1)

  static func id(_ start: UInt8) -> [UInt8] { (0..<16).map { start &+ $0 } }

  static func secret(_ value: UInt8, count: Int = 32) throws -> SecretBytes {
    var bytes = [UInt8](repeating: value, count: count)
    return try SecretBytes(wiping: &bytes)
  }

  static func secret(_ bytes: [UInt8]) throws -> SecretBytes {
    var copy = bytes
    return try SecretBytes(wiping: &copy)
  }

  static func key(
    _ a: UInt8 = 1, _ b: UInt8 = 2, compartment: [UInt8] = compartment, logID: [UInt8] = logID,
    epoch: UInt32 = 3
  ) throws -> CompartmentKey {
    try CompartmentKey(
      halfA: secret(a), halfB: secret(b), compartment: compartment, logID: logID, epoch: epoch)
  }

  /// The event header's bytes 0..<36 for content of `count` bytes.
  static func header(
    count: Int, epoch: UInt32 = 3, compartment: [UInt8] = compartment, version: UInt8 = 1
  ) throws -> [UInt8] {
    var header: [UInt8] = [3, 0, 0, 0]
    header.append(bigEndian: epoch)
    header += compartment + [0, 0, 0, 0, 0, 0, 0, version]
    header.append(bigEndian: UInt32(try Padding.storedLength(of: count)))
    return header
  }

  static func context(count: Int) throws -> SealContext {
    try SealContext(logID: logID, authorID: author, authorEpoch: 5, headerPrefix: header(count: count))
  }
}

extension RandomSource {
  /// A source that has got stuck: always the same bytes.
  static let stuck = fixed([UInt8](repeating: 0x5a, count: 32))

  static func fixed(_ bytes: [UInt8]) -> RandomSource {
    RandomSource { buffer in
      for index in buffer.indices { buffer[index] = bytes[index % bytes.count] }
    }
  }
}

extension [UInt8] {
  /// The same bytes but one bit.
  func flipping(bit: Int) -> [UInt8] {
    var copy = self
    copy[bit / 8] ^= 1 << (bit % 8)
    return copy
  }
}
