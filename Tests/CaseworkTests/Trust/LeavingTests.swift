import Clearing
import EventStore
import ReadModel
import TestSupport
import Testing
import Vault

@testable import Casework

@Suite struct `Who leaves` {
  private func alliance() async throws -> FoundedAlliance {
    let alliance = try await FoundedAlliance()
    try await alliance.found(.counselling, "north", "BN", by: "nord-1", admittedBy: ["amt-1"])
    try await alliance.join("nord-2", roles: [.counsellor, .keyHolder], invitedBy: "nord-1")
    return alliance
  }

  @Test func `hands over first: open cases stand against it and are named`() async throws {
    let alliance = try await alliance()
    let number = try await alliance.acting(as: "nord-2") { try await $0.perform(Story.openCase).number }
    let leaver = try await alliance.member("nord-2")
    let successor = try await alliance.member("nord-1")
    try await alliance.acting(as: "nord-1") { session in
      await #expect(throws: Refusal.openWork(numbers: [number ?? ""])) {
        try await session.remove(leaver, successor: nil)
      }
      try await session.remove(leaver, successor: successor)
      let world = try await session.desk().world
      #expect(world.cases.values.map(\.assigned) == [successor])
      #expect(world.registers.values.first?.left[leaver] != nil)
    }
    #expect(throws: SessionError.wrongNameOrPassword) { try alliance.open("nord-2") }
  }

  @Test func `and stays while nobody else could answer for a case, in the role that answers for it`()
    async throws
  {
    let alliance = try await alliance()
    let (first, last) = (try await alliance.member("nord-1"), try await alliance.member("nord-2"))
    try await alliance.acting(as: "nord-1") { session in
      var hidden = Story.openCase
      hidden.contributed = false
      let number = try await session.perform(hidden).number ?? ""
      _ = try await session.perform(AssignCase(number: number, member: last))
      _ = try await session.perform(DeclareRelation(number: number, member: first))
      // The case is kept from whoever asks, but its number is not: somebody has to know what stands against it.
      await #expect(throws: Refusal.openWork(numbers: [number])) {
        try await session.remove(last, successor: nil)
      }
      await #expect(throws: Refusal.openWork(numbers: [number])) {
        try await session.setRoles([.keyHolder], of: last)
      }
      try await session.setRoles([.counsellor], of: last)
    }
    try await alliance.acting(as: "nord-2") { session in
      let number = try #require(try await session.desk().world.registers.values.first?.numbers.values.first)
      await #expect(throws: Refusal.nobodyLeft) {
        try await session.perform(DeclareRelation(number: number, member: last))
      }
    }
  }

  @Test func `opens nothing that is written afterwards, with all keys known before and every file`()
    async throws
  {
    let alliance = try await alliance()
    _ = try await alliance.acting(as: "nord-1") { try await $0.perform(Story.openCase) }
    // What the leaver takes along: the open keys, and a copy of every slot.
    let before = try SQLiteLog.open(at: alliance.folder)
    let leaver = try Unlocking.unlock(
      before, login: "nord-2", password: try FoundedAlliance.password("nord-2"))
    try before.close()
    let id = try await alliance.member("nord-2")
    let next = try await alliance.acting(as: "nord-1") { session in
      try await session.remove(id, successor: nil)
      return try await session.perform(Story.openCase).entry
    }
    let log = try SQLiteLog.open(at: alliance.folder)
    defer { try? log.close() }
    var ring = Keyring(logID: log.logID, member: leaver.member, body: leaver.notes.body, keys: leaver.keys)
    var roster = Roster(logID: log.logID)
    var opened = 0
    var closed = 0
    try log.readEntries(after: 0) { entry in
      _ = roster.admit(entry)
      for event in entry.events where event.header.eventClass == .data {
        guard let compartment = roster.compartments[event.header.compartment],
          roster.circles[compartment.circle]?.bodies.contains(leaver.notes.body) == true
        else { continue }
        let key = try? ring.compartmentKey(compartment, event.header.keyEpoch, roster) {
          try log.slots([compartment.slot])[compartment.slot]
        }
        if entry.header.number < next { opened += key == nil ? 0 : 1 } else { closed += key == nil ? 1 : 100 }
      }
    }
    #expect(opened >= 7, "what was there before could be read")
    #expect(closed >= 7 && closed < 100, "nothing that came later opens")
  }

  @Test func `signs nothing any more: neither store nor reader takes an entry`() async throws {
    let alliance = try await alliance()
    let stale = try alliance.open("nord-2")
    let id = try await alliance.member("nord-2")
    try await alliance.acting(as: "nord-1") { try await $0.remove(id, successor: nil) }
    await #expect(throws: SessionError.memberGone) { try await stale.perform(Story.openCase) }
    await #expect(throws: SessionError.memberGone) { try await stale.desk() }
    try await stale.close()
  }

  @Test func `takes the recovery kit's worth along: a new one has to be printed`() async throws {
    let alliance = try await alliance()
    let kit = try await alliance.acting(as: "nord-1") { session in
      let kit = try await session.makeKit()
      try await session.prove(kit)
      return kit
    }
    let id = try await alliance.member("nord-2")
    try await alliance.acting(as: "nord-1") { session in
      try await session.remove(id, successor: nil)
      await #expect(throws: SessionError.kitDoesNotFit) { try await session.prove(kit) }
    }
  }

  @Test func `a body that no longer answers is ended by more than half of the others`() async throws {
    let alliance = try await alliance()
    try await alliance.found(.counselling, "south", "BS", by: "sued-1", admittedBy: ["amt-1", "nord-1"])
    try await alliance.found(
      .policeContact, "police", "PO", by: "polizei-1", admittedBy: ["amt-1", "nord-1"])
    for (place, login) in ["amt-1", "nord-1"].enumerated() {
      try await alliance.acting(as: "sued-1") { _ in }
      try await alliance.acting(as: login) { session in
        let south = try #require(Directory(try await session.desk().world).body(code: "south")?.id)
        _ = try await session.voteForEnd(of: south)
        let state = try await session.bodyFacts().first { $0.id == south }?.state
        #expect(state == (place == 0 ? .active : .ended))
      }
    }
    #expect(throws: SessionError.memberGone) { try alliance.open("sued-1") }
    _ = try await alliance.acting(as: "nord-1") { try await $0.perform(Story.openCase) }
  }

  @Test func `a body ends only without open work, and its partners go on without it`() async throws {
    let alliance = try await alliance()
    try await alliance.found(.counselling, "south", "BS", by: "sued-1", admittedBy: ["amt-1", "nord-1"])
    let number = try await alliance.acting(as: "nord-1") { try await $0.perform(Story.openCase).number ?? "" }
    await #expect(throws: Refusal.openWork(numbers: [number])) {
      try await alliance.acting(as: "nord-1") { _ = try await $0.endOwnBody() }
    }
    let closing = Closing(
      reason: "done", support: "stabilised", institutional: "apology", criminal: "charged")
    try await alliance.acting(as: "nord-1") { session in
      _ = try await session.perform(CloseCase(number: number, closing: closing))
      _ = try await session.endOwnBody()
    }
    #expect(throws: SessionError.memberGone) { try alliance.open("nord-1") }
    try await alliance.join("sued-2", roles: [.counsellor], invitedBy: "sued-1")
    let names = try await alliance.acting(as: "amt-1") {
      try await $0.desk().world.memberNames.values.sorted()
    }
    #expect(names.contains("M. sued-2"), "the names go on among those who are left")
  }
}
