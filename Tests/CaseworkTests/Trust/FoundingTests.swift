import Clearing
import EventStore
import ReadModel
import TestSupport
import Testing
import Vault

@testable import Casework

@Suite struct `An alliance is founded as in a meeting` {
  @Test func `the first body is active at once, the second by one admission, the third by two`() async throws
  {
    let alliance = try await FoundedAlliance()
    try await alliance.found(.counselling, "north", "BN", by: "nord-1", admittedBy: ["amt-1"])
    try await alliance.found(
      .policeContact, "police", "PO", by: "polizei-1", admittedBy: ["amt-1", "nord-1"])
    let bodies = try await alliance.acting(as: "polizei-1") { Directory(try await $0.desk().world).bodies }
    #expect(bodies.map(\.code) == ["north", "office", "police"])
    #expect(bodies.map(\.german) == ["Stelle north", "Stelle office", "Stelle police"])
  }

  @Test func `a body that waits for admission cannot begin, and is told its founding code`() async throws {
    let alliance = try await FoundedAlliance()
    let log = try SQLiteLog.open(at: alliance.folder)
    let code = try BodyFounding.foundBody(
      try FoundedAlliance.plan(.counselling, "north", "BN", "nord-1"), in: log)
    try log.close()
    #expect(throws: SessionError.bodyNotAdmitted(code)) { try alliance.open("nord-1") }
    #expect(FoundingCode(code: code.code) == code)
    #expect(code.code.split(separator: "-").map(\.count) == [Int](repeating: 4, count: 13))
  }

  @Test func `a code that was heard wrongly admits nobody`() async throws {
    let alliance = try await FoundedAlliance()
    let wrong = FoundingCode(hash: [UInt8](repeating: 7, count: 32))
    await #expect(throws: SessionError.foundingCodeUnknown) {
      try await alliance.acting(as: "amt-1") { _ = try await $0.admit(wrong) }
    }
  }

  @Test func `a body admitted later reads what belongs to all, from its first day`() async throws {
    let alliance = try await FoundedAlliance()
    try await alliance.join("amt-2", roles: [.clearingOfficer], invitedBy: "amt-1")
    try await alliance.found(.counselling, "north", "BN", by: "nord-1", admittedBy: ["amt-1"])
    let names = try await alliance.acting(as: "nord-1") {
      try await $0.desk().world.memberNames.values.sorted()
    }
    #expect(names == ["M. amt-1", "M. amt-2", "M. nord-1"])
  }

  @Test func `a login name is used once, and a live password has twelve characters`() async throws {
    let alliance = try await FoundedAlliance()
    let log = try SQLiteLog.open(at: alliance.folder)
    defer { try? log.close() }
    var plan = try FoundedAlliance.plan(.counselling, "north", "BN", "amt-1")
    #expect(throws: SessionError.loginNotFree) { try BodyFounding.foundBody(plan, in: log) }
    plan.login = "nord 1"
    #expect(throws: SessionError.loginNotFree) { try BodyFounding.foundBody(plan, in: log) }
    plan.login = "nord-1"
    plan.password = try SecretBytes.password("elfZeichen!")
    #expect(throws: SessionError.passwordTooShort(least: 12)) {
      try BodyFounding.foundAlliance(plan, rehearsal: false) { _ in log }
    }
  }

  @Test
  func `a live body opens no case before its kit was proven, and is warned while one person holds its key`()
    async throws
  {
    let alliance = try await FoundedAlliance(rehearsal: false)
    try await alliance.acting(as: "amt-1") { session in
      #expect(try await session.settle() == [.kitNotProven, .onlyHolder])
      await #expect(throws: Refusal.kitNotProven) { try await session.perform(Story.openCase) }
      let kit = try await session.makeKit()
      await #expect(throws: Refusal.kitNotProven) { try await session.perform(Story.openCase) }
      try await session.prove(kit)
      #expect(try await session.perform(Story.openCase).number == "KO-26-0001")
      #expect(try await session.settle() == [.onlyHolder])
    }
  }
}
