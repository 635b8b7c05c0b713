import Crypto
import Testing

@testable import Vault

/// GCM does not commit to its key: who knows two keys can make one ciphertext that both open, to two texts.
@Suite struct TwoKeyTests {
  @Test func `a ciphertext made for two keys is stopped by the commitment and by nothing else`() throws {
    let first = try Sample.key(1, 2)
    let second = try Sample.key(1, 9)
    let context = try Sample.context(count: 100)
    let nonce = Array(Sample.id(1)[..<12])
    let payload = try forge(Padding.pad([UInt8](repeating: 0x61, count: 100)), first, second, context, nonce)

    for key in [first, second] {
      let box = try AES.GCM.SealedBox(combined: nonce + payload)
      let opened = try AES.GCM.open(
        box, using: key.sealKey, authenticating: context.bound(commitment: key.commitment))
      #expect(opened.count == 256)
    }
    #expect(throws: VaultError.commitmentMismatch) {
      try CompartmentKey(
        halfA: Sample.secret(1), halfB: Sample.secret(9), compartment: Sample.compartment,
        logID: Sample.logID, epoch: 3, expecting: first.commitment)
    }
    #expect(!second.matches(commitment: first.commitment))
  }

  /// Encrypts under the first key, then solves for the last block, so that the tag is right under both.
  private func forge(
    _ padded: [UInt8], _ first: CompartmentKey, _ second: CompartmentKey, _ context: SealContext,
    _ nonce: [UInt8]
  ) throws -> [UInt8] {
    let box = try AES.GCM.seal(padded, using: first.sealKey, nonce: .init(data: nonce))
    var ciphertext = Array(box.ciphertext)
    ciphertext.replaceSubrange(240..<256, with: [UInt8](repeating: 0, count: 16))
    let sides = try [first, second].map { key in
      (
        key: try FieldElement(hashKeyOf: key.sealKey, nonce: nonce),
        mask: try FieldElement(maskOf: key.sealKey, nonce: nonce),
        bound: context.bound(commitment: key.commitment)
      )
    }
    let tags = sides.map { $0.mask + FieldElement.hash($0.bound, ciphertext, $0.key) }
    // The last block of the ciphertext stands before the length block: its factor is the square of the key.
    let factor = sides[0].key * sides[0].key + sides[1].key * sides[1].key
    let block = (tags[0] + tags[1]) * factor.inverse
    ciphertext.replaceSubrange(240..<256, with: block.bytes)
    return ciphertext + (sides[0].mask + FieldElement.hash(sides[0].bound, ciphertext, sides[0].key)).bytes
  }
}

/// An element of the field of GCM (NIST SP 800-38D): 128 bits, the first is the most significant.
private struct FieldElement: Equatable {
  var high: UInt64 = 0
  var low: UInt64 = 0

  init(_ bytes: some Collection<UInt8>) {
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        high |= UInt64(byte) << (56 - 8 * index)
      } else {
        low |= UInt64(byte) << (120 - 8 * index)
      }
    }
  }

  /// The key of GHASH, from the tag of one zero block that is only authenticated: `mask + lengths * key`.
  init(hashKeyOf key: SymmetricKey, nonce: [UInt8]) throws {
    let zeros = [UInt8](repeating: 0, count: 16)
    let box = try AES.GCM.seal([UInt8](), using: key, nonce: .init(data: nonce), authenticating: zeros)
    let lengths = FieldElement([0, 0, 0, 0, 0, 0, 0, 128])
    let mask = try FieldElement(maskOf: key, nonce: nonce)
    self = (FieldElement(Array(box.tag)) + mask) * lengths.inverse
  }

  /// What GCM adds to GHASH: the tag of nothing at all.
  init(maskOf key: SymmetricKey, nonce: [UInt8]) throws {
    self.init(Array(try AES.GCM.seal([UInt8](), using: key, nonce: .init(data: nonce)).tag))
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(bigEndian: high)
    bytes.append(bigEndian: low)
    return bytes
  }

  static func + (left: FieldElement, right: FieldElement) -> FieldElement {
    var sum = left
    sum.high ^= right.high
    sum.low ^= right.low
    return sum
  }

  static func * (left: FieldElement, right: FieldElement) -> FieldElement {
    var product = FieldElement([])
    var shifted = right
    for bit in 0..<128 {
      let word = bit < 64 ? left.high >> (63 - bit) : left.low >> (127 - bit)
      if word & 1 == 1 { product = product + shifted }
      let carry = shifted.low & 1
      shifted.low = shifted.low >> 1 | shifted.high << 63
      shifted.high = shifted.high >> 1 ^ (carry == 1 ? 0xe1 << 56 : 0)
    }
    return product
  }

  /// The power 2^128 - 2.
  var inverse: FieldElement {
    var result = FieldElement([0x80])
    var square = self
    for _ in 1..<128 {
      square = square * square
      result = result * square
    }
    return result
  }

  static func hash(_ bound: [UInt8], _ ciphertext: [UInt8], _ key: FieldElement) -> FieldElement {
    var lengths: [UInt8] = []
    lengths.append(bigEndian: UInt64(bound.count * 8))
    lengths.append(bigEndian: UInt64(ciphertext.count * 8))
    var sum = FieldElement([])
    for part in [bound, ciphertext, lengths] {
      for start in stride(from: 0, to: part.count, by: 16) {
        sum = (sum + FieldElement(part[start..<min(start + 16, part.count)])) * key
      }
    }
    return sum
  }
}
