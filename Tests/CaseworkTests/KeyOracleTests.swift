import Clearing
import EventStore
import Testing
import Vault

@testable import Casework

@Suite struct `With every key of a body and every file` {
  @Test func `the police open no compartment that was not given to them`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    _ = try await story.offered(number)
    let log = try SQLiteLog.open(at: story.alliance.folder)
    for login in ["polizei-1", "polizei-2"] {
      try Self.attack(log, as: login)
    }
    try log.close()
  }

  private static func attack(_ log: SQLiteLog, as login: String) throws {
    let opened = try Unlocking.unlock(log, login: login, password: .password(TestAlliance.password))
    var roster = Roster(logID: log.logID)
    try log.readEntries(after: 0) { _ = roster.admit($0) }
    var ring = Keyring(
      logID: log.logID, member: opened.member, body: opened.notes.body, keys: opened.keys)
    var secrets: [CircleSecret] = []
    for circle in roster.circles.values where circle.bodies.contains(opened.notes.body) {
      for epoch in 1...circle.currentEpoch { secrets.append(try ring.circleSecret(circle.id, epoch, roster)) }
    }
    var closed = 0
    for compartment in roster.compartments.values {
      let bodies = roster.circles[compartment.circle]?.bodies ?? []
      let half = try log.slots([compartment.slot])[compartment.slot]
      #expect(half != nil, "the attacker holds every slot")
      guard !bodies.contains(opened.notes.body) else {
        #expect(throws: Never.self) { try ring.compartmentKey(compartment, 1, roster) { half } }
        continue
      }
      closed += 1
      #expect(throws: SessionError.keyMissing) { try ring.compartmentKey(compartment, 1, roster) { half } }
      for secret in secrets {
        #expect(throws: VaultError.cannotOpen) {
          try secret.unwrap(
            halfA: compartment.epochs[0].wrappedHalf, compartment: compartment.id.bytes, keyEpoch: 1)
        }
      }
    }
    #expect(closed >= 7, "core, facts, cover, person, contact, notes and register are there and closed")
  }
}
