import Crypto
import Testing

@testable import Vault

/// The vectors of `Schema/vectors/vault-*.json` were computed by another program from the written formulas.
@Suite struct VectorTests {
  struct CompartmentCase: Decodable {
    let halfA, halfB, compartment, logID, sealKey, hedgeKey, commitment: Hex
    let epoch: UInt32
  }

  @Test func `compartment keys are those of the vectors`() throws {
    let cases = try VectorFile<CompartmentCase>.read("compartment")
    #expect(cases.count == 3)
    for each in cases {
      let key = try CompartmentKey(
        halfA: Sample.secret(each.halfA.bytes), halfB: Sample.secret(each.halfB.bytes),
        compartment: each.compartment.bytes, logID: each.logID.bytes, epoch: each.epoch,
        expecting: each.commitment.bytes)
      #expect(key.sealKey == SymmetricKey(data: each.sealKey.bytes))
      #expect(key.hedgeKey == SymmetricKey(data: each.hedgeKey.bytes))
    }
  }

  struct EventCase: Decodable {
    let halfA, halfB, compartment, logID, authorID, headerPrefix, random, nonce, payloadHash: Hex
    let epoch, authorEpoch: UInt32
    let storedLength: Int
    let content, payload: Hex?
    let contentByte: UInt8?
    let contentCount: Int?
  }

  @Test func `sealed events are those of the vectors`() throws {
    let cases = try VectorFile<EventCase>.read("event")
    #expect(cases.count == 8)
    for each in cases {
      let key = try CompartmentKey(
        halfA: Sample.secret(each.halfA.bytes), halfB: Sample.secret(each.halfB.bytes),
        compartment: each.compartment.bytes, logID: each.logID.bytes, epoch: each.epoch)
      let context = try SealContext(
        logID: each.logID.bytes, authorID: each.authorID.bytes, authorEpoch: each.authorEpoch,
        headerPrefix: each.headerPrefix.bytes)
      let content =
        each.content?.bytes ?? [UInt8](repeating: each.contentByte ?? 0, count: each.contentCount ?? 0)
      let sealed = try key.seal(content, context: context, random: .fixed(each.random.bytes))
      #expect(sealed.nonce == each.nonce.bytes)
      #expect(sealed.payload.count == each.storedLength)
      #expect(Array(SHA256.hash(data: sealed.payload)) == each.payloadHash.bytes)
      if let payload = each.payload { #expect(sealed.payload == payload.bytes) }
      #expect(try key.open(payload: sealed.payload, nonce: sealed.nonce, context: context) == content)
    }
  }

  struct CircleCase: Decodable {
    let secret, circle, logID, commitment, compartment, halfA, wrappedHalf: Hex
    let body, bodySeed, bodyPublicKeyHash, wrapped: Hex
    let epoch, keyEpoch, bodyEpoch: UInt32
  }

  @Test func `circle secrets are those of the vectors and open their wraps`() throws {
    for each in try VectorFile<CircleCase>.read("circle") {
      let circle = try CircleSecret(
        secret: Sample.secret(each.secret.bytes), circle: each.circle.bytes, epoch: each.epoch,
        logID: each.logID.bytes)
      #expect(circle.commitment == each.commitment.bytes)
      let half = try Sample.secret(each.halfA.bytes)
      let compartment = each.compartment.bytes
      let wrapped = try circle.wrap(halfA: half, compartment: compartment, keyEpoch: each.keyEpoch)
      #expect(wrapped == each.wrappedHalf.bytes)
      let seed = try BodySeed(
        body: each.body.bytes, epoch: each.bodyEpoch, key: HybridKey(seed: Sample.secret(each.bodySeed.bytes))
      )
      #expect(Array(SHA256.hash(data: seed.publicKey)) == each.bodyPublicKeyHash.bytes)
      let opened = try CircleSecret.open(
        wrapped: each.wrapped.bytes, with: seed, circle: each.circle.bytes, epoch: each.epoch,
        logID: each.logID.bytes, commitment: each.commitment.bytes)
      #expect(try opened.unwrap(halfA: wrapped, compartment: compartment, keyEpoch: each.keyEpoch) == half)
    }
  }

  struct BodyCase: Decodable {
    let logID, body, member, memberAgreementSeed, kitSeed, seed1, seed2: Hex
    let publicKeyHash1, publicKeyHash2, toMember, toKit, previous: Hex
  }

  @Test func `body seeds of the vectors open for member, kit and next epoch`() throws {
    for each in try VectorFile<BodyCase>.read("body") {
      let first = try BodySeed(
        body: each.body.bytes, epoch: 1, key: HybridKey(seed: Sample.secret(each.seed1.bytes)))
      let second = try BodySeed(
        body: each.body.bytes, epoch: 2, key: HybridKey(seed: Sample.secret(each.seed2.bytes)))
      #expect(Array(SHA256.hash(data: first.publicKey)) == each.publicKeyHash1.bytes)
      #expect(Array(SHA256.hash(data: second.publicKey)) == each.publicKeyHash2.bytes)
      let keys = try MemberKeys(
        signingSeed: .random(32), agreementSeed: Sample.secret(each.memberAgreementSeed.bytes))
      let asMember = try BodySeed.open(
        wrapped: each.toMember.bytes, with: keys, body: each.body.bytes, epoch: 2, logID: each.logID.bytes,
        member: each.member.bytes, expectedPublicKey: second.publicKey)
      let withKit = try BodySeed.open(
        wrapped: each.toKit.bytes, withKit: RecoveryKit(seed: Sample.secret(each.kitSeed.bytes)),
        body: each.body.bytes, epoch: 2, logID: each.logID.bytes, expectedPublicKey: second.publicKey)
      let previous = try asMember.openPrevious(
        wrapped: each.previous.bytes, epoch: 1, logID: each.logID.bytes, expectedPublicKey: first.publicKey)
      #expect(asMember.key.seed == second.key.seed && withKit.key.seed == second.key.seed)
      #expect(previous.key.seed == first.key.seed)
    }
  }

  struct RecordCase: Decodable {
    let password: String
    let slotHalf, member, slotID, notes, signingPublicKey, agreementPublicKeyHash, record: Hex
    let epoch, memoryKiB, passes: UInt32
    let lanes: UInt8
  }

  @Test func `key records of the vectors unlock`() throws {
    let cases = try VectorFile<RecordCase>.read("keyrecord")
    #expect(cases.count == 3)
    for each in cases {
      let record = try KeyRecord.parse(each.record.bytes)
      #expect(record.member == each.member.bytes && record.epoch == each.epoch)
      #expect(record.slotID == each.slotID.bytes)
      #expect(
        record.cost == Argon2Cost(memoryKiB: each.memoryKiB, passes: each.passes, lanes: each.lanes))
      let unlocked = try record.unlock(
        password: .password(each.password), slotHalf: Sample.secret(each.slotHalf.bytes), rehearsal: true)
      #expect(unlocked.notes == each.notes.bytes)
      #expect(unlocked.keys.signingPublicKey == each.signingPublicKey.bytes)
      let hash = Array(SHA256.hash(data: unlocked.keys.agreementPublicKey))
      #expect(hash == each.agreementPublicKeyHash.bytes)
    }
  }

  struct ImageCase: Decodable {
    let bodySeed, slotHalf, logID, member, header, image, sealed: Hex
  }

  @Test func `the image of the vectors opens`() throws {
    for each in try VectorFile<ImageCase>.read("image") {
      let seed = try BodySeed(
        body: Sample.body, epoch: 1, key: HybridKey(seed: Sample.secret(each.bodySeed.bytes)))
      let seal = try ImageSeal(
        bodySeed: seed, slotHalf: Sample.secret(each.slotHalf.bytes), logID: each.logID.bytes,
        member: each.member.bytes)
      #expect(try seal.open(each.sealed.bytes, header: each.header.bytes) == each.image.bytes)
    }
  }

  struct IdentifierCase: Decodable {
    let logID: Hex
    let bodies: [Hex]?
    let circleID, random, firstSigningKey: Hex?
    let rehearsal: Bool?
  }

  @Test func `identifiers are those of the vectors`() throws {
    let cases = try VectorFile<IdentifierCase>.read("ids")
    #expect(cases.count == 5)
    for each in cases {
      if let bodies = each.bodies {
        #expect(try circleID(logID: each.logID.bytes, bodies: bodies.map(\.bytes)) == each.circleID?.bytes)
      } else {
        let rehearsal = try #require(each.rehearsal as Bool?)
        let id = try logID(
          rehearsal: rehearsal, random32: #require(each.random).bytes,
          firstSigningKey: #require(each.firstSigningKey).bytes)
        #expect(id == each.logID.bytes)
      }
    }
  }
}
