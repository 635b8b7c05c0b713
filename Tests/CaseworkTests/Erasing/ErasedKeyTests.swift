import Clearing
import Crypto
import EventStore
import Foundation
import Testing
import Vault

@testable import Casework

@Suite struct `The keys of what was erased are in no file` {
  /// Every secret from which a compartment could be opened, derived by hand from its two halves.
  private static func needles(_ scene: ErasureScene) throws -> [Identifier: [String: [UInt8]]] {
    let log = try SQLiteLog.open(at: scene.folder)
    defer { try? log.close() }
    let opened = try Unlocking.unlock(log, login: "nord-1", password: .password(TestAlliance.password))
    let roster = try log.roster()
    var ring = Keyring(
      logID: log.logID, member: opened.member, body: opened.notes.body, keys: opened.keys)
    var needles: [Identifier: [String: [UInt8]]] = [:]
    for compartment in roster.compartments.values {
      guard roster.circles[compartment.circle]?.bodies.contains(opened.notes.body) == true,
        let halfB = try log.slots([compartment.slot])[compartment.slot], let epoch = compartment.epochs.first
      else { continue }
      let halfA = try ring.circleSecret(epoch.circle, epoch.circleEpoch, roster)
        .unwrap(halfA: epoch.wrappedHalf, compartment: compartment.id.bytes, keyEpoch: 1)
        .withBytes { Array($0) }
      let label = Array("lotse/1 comp".utf8) + [0]
      let derived = HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: halfA + halfB), salt: compartment.id.bytes,
        info: label + log.logID.bytes + [0, 0, 0, 1], outputByteCount: 96
      ).withUnsafeBytes { Array($0) }
      // The commitment is public; that it is the derived one shows that the needles are the real keys.
      #expect(Array(derived[64..<96]) == epoch.commitment)
      needles[compartment.id] = [
        "half A": halfA, "half B": halfB, "seal key": Array(derived[0..<32]),
        "hedge key": Array(derived[32..<64]),
      ]
    }
    return needles
  }

  @Test func `both halves and all derived keys are nowhere, forwards and backwards`() async throws {
    let scene = try await ErasureScene.full()
    let needles = try Self.needles(scene)
    // The search must see what is there: half B stands in both copies of the slot file, and nothing else does.
    for (_, secrets) in needles {
      for (name, secret) in secrets {
        let expected = name == "half B" ? 2 : 0
        #expect(try ErasureScene.occurrences(secret, in: scene.folder) == expected, "\(name)")
      }
    }
    let number = try await scene.requested()
    let report = try await scene.confirmed(number)
    let erased = Set(try scene.erased())
    #expect(erased.count == report.finished.count && erased.count >= 9)
    #expect(report.finished.allSatisfy { $0.searchedBytes > 0 })
    for (compartment, secrets) in needles {
      for (name, secret) in secrets {
        let isKept = name == "half B" && !erased.contains(compartment)
        for form in [secret, secret.reversed()] {
          let expected = isKept && form == secret ? 2 : 0
          #expect(try ErasureScene.occurrences(form, in: scene.folder) == expected, "\(name)")
        }
      }
    }
  }

  @Test func `a session that stays open forgets the keys and the words when it reads the decision`()
    async throws
  {
    let scene = try await ErasureScene.full()
    let open = try scene.alliance.open("nord-1")
    let stranger = try scene.alliance.open("polizei-1")
    let number = try await open.perform(RequestErasure(.file(scene.file), ground: "subject_request")).number
    _ = try await scene.confirmed(try #require(number))
    for session in [open, stranger] {
      #expect(try await session.catchUp())
      let world = try await session.desk().world
      #expect(world.cases.isEmpty && world.referrals.isEmpty && world.packages.isEmpty)
      #expect(!String(describing: world).contains(Story.marker))
    }
    await #expect(throws: Refusal.notFoundOrNotPermitted) {
      try await open.perform(NoteCase(number: scene.file, text: "x"))
    }
    try await open.close()
    try await stranger.close()
  }
}
