import Crypto
import Testing

@testable import Vault

@Suite struct EventSealTests {
  let text = Array("eine Notiz".utf8)
  let key: CompartmentKey
  let context: SealContext
  let sealed: (nonce: [UInt8], payload: [UInt8])

  init() throws {
    key = try Sample.key()
    context = try Sample.context(count: text.count)
    sealed = try key.seal(text, context: context)
  }

  @Test(arguments: [0, 1, 252, 253, 600, 4092, 4093, 65_532])
  func `events of every size come back`(count: Int) throws {
    let text = [UInt8](repeating: 0x61, count: count)
    let context = try Sample.context(count: count)
    let sealed = try key.seal(text, context: context)
    #expect(sealed.nonce.count == 12)
    #expect(try sealed.payload.count == Padding.storedLength(of: count))
    #expect(try key.open(payload: sealed.payload, nonce: sealed.nonce, context: context) == text)
  }

  @Test func `no changed bit of payload or nonce opens`() throws {
    for bit in 0..<sealed.payload.count * 8 {
      #expect(throws: VaultError.cannotOpen) {
        try key.open(payload: sealed.payload.flipping(bit: bit), nonce: sealed.nonce, context: context)
      }
    }
    for bit in 0..<96 {
      #expect(throws: VaultError.cannotOpen) {
        try key.open(payload: sealed.payload, nonce: sealed.nonce.flipping(bit: bit), context: context)
      }
    }
  }

  @Test func `no changed bit of the header opens`() throws {
    for bit in 0..<36 * 8 {
      let changed = try SealContext(
        logID: Sample.logID, authorID: Sample.author, authorEpoch: 5,
        headerPrefix: Sample.header(count: text.count).flipping(bit: bit))
      #expect(throws: VaultError.self) {
        try key.open(payload: sealed.payload, nonce: sealed.nonce, context: changed)
      }
    }
  }

  @Test func `another log, author or author epoch does not open`() throws {
    let header = try Sample.header(count: text.count)
    let other = Sample.id(0xa0)
    let changed = [
      try SealContext(logID: other, authorID: Sample.author, authorEpoch: 5, headerPrefix: header),
      try SealContext(logID: Sample.logID, authorID: other, authorEpoch: 5, headerPrefix: header),
      try SealContext(logID: Sample.logID, authorID: Sample.author, authorEpoch: 6, headerPrefix: header),
    ]
    for context in changed {
      #expect(throws: VaultError.self) {
        try key.open(payload: sealed.payload, nonce: sealed.nonce, context: context)
      }
    }
  }

  @Test func `a key that differs in any ingredient does not open`() throws {
    let other = Sample.id(0xa0)
    for key in [
      try Sample.key(9, 2), try Sample.key(1, 9), try Sample.key(2, 1), try Sample.key(compartment: other),
      try Sample.key(logID: other), try Sample.key(epoch: 4),
    ] {
      #expect(!key.matches(commitment: self.key.commitment))
      // The header made to fit the wrong key, so that only the key is left to refuse.
      let fitting = try SealContext(
        logID: key.logID, authorID: Sample.author, authorEpoch: 5,
        headerPrefix: Sample.header(count: text.count, epoch: key.epoch, compartment: key.compartment))
      #expect(throws: VaultError.cannotOpen) {
        try key.open(payload: sealed.payload, nonce: sealed.nonce, context: fitting)
      }
    }
  }

  @Test func `a header that speaks of something else is refused before sealing`() throws {
    func context(_ header: [UInt8], logID: [UInt8] = Sample.logID) throws -> SealContext {
      try SealContext(logID: logID, authorID: Sample.author, authorEpoch: 5, headerPrefix: header)
    }
    let good = try Sample.header(count: text.count)
    #expect(throws: VaultError.contextMismatch(.keyEpoch)) {
      try key.seal(text, context: context(Sample.header(count: text.count, epoch: 4)))
    }
    #expect(throws: VaultError.contextMismatch(.compartmentID)) {
      try key.seal(text, context: context(good.flipping(bit: 70)))
    }
    #expect(throws: VaultError.contextMismatch(.payload)) {
      try key.seal(text, context: context(Sample.header(count: 300)))
    }
    #expect(throws: VaultError.contextMismatch(.logID)) {
      try key.seal(text, context: context(good, logID: Sample.id(0xa0)))
    }
    #expect(throws: VaultError.badLength(.headerPrefix, expected: 36, actual: 35)) {
      try context(Array(good.dropLast()))
    }
  }

  @Test func `content beyond the last bucket is refused`() throws {
    let text = [UInt8](repeating: 0, count: 65_533)
    #expect(throws: VaultError.tooLong(.content, most: 65_532, actual: 65_533)) {
      try key.seal(text, context: context)
    }
  }

  @Test func `the same text is sealed differently each time`() throws {
    let again = try key.seal(text, context: context)
    #expect(again.nonce != sealed.nonce && again.payload != sealed.payload)
  }

  @Test func `with a stuck random source another text or header still has another nonce`() throws {
    let first = try key.seal(text, context: context, random: .stuck)
    let same = try key.seal(text, context: context, random: .stuck)
    #expect(first.nonce == same.nonce && first.payload == same.payload)
    var nonces: Set<[UInt8]> = [first.nonce]
    for bit in 0..<text.count * 8 {
      nonces.insert(try key.seal(text.flipping(bit: bit), context: context, random: .stuck).nonce)
    }
    for version in 2...100 as ClosedRange<UInt8> {
      let later = try SealContext(
        logID: Sample.logID, authorID: Sample.author, authorEpoch: 5,
        headerPrefix: Sample.header(count: text.count, version: version))
      nonces.insert(try key.seal(text, context: later, random: .stuck).nonce)
    }
    #expect(nonces.count == 1 + text.count * 8 + 99)
  }

  @Test func `a random source that fails seals nothing`() throws {
    let broken = RandomSource { _ in throw VaultError.randomSourceFailed }
    #expect(throws: VaultError.randomSourceFailed) { try key.seal(text, context: context, random: broken) }
  }

  @Test func `a payload sealed with bytes behind the text is refused`() throws {
    var padded = try Padding.pad(text)
    padded[200] = 1
    let nonce = Array(Sample.id(1)[..<12])
    let box = try AES.GCM.seal(
      padded, using: key.sealKey, nonce: .init(data: nonce),
      authenticating: context.bound(commitment: key.commitment))
    #expect(throws: VaultError.badFormat(.padding)) {
      try key.open(payload: Array(box.ciphertext) + Array(box.tag), nonce: nonce, context: context)
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 271, 273, 65_553])
  func `a payload of no bucket's length is refused`(count: Int) throws {
    #expect(throws: VaultError.contextMismatch(.payload)) {
      try key.open(payload: [UInt8](repeating: 0, count: count), nonce: sealed.nonce, context: context)
    }
    #expect(throws: VaultError.badLength(.nonce, expected: 12, actual: 11)) {
      try key.open(payload: sealed.payload, nonce: Array(sealed.nonce.dropLast()), context: context)
    }
  }
}
