import Clearing
import EventStore
import ReadModel
import TestSupport
import Testing
import Vault

@testable import Casework

@Suite struct `A lost password` {
  private func alliance() async throws -> (FoundedAlliance, RecoveryKit, number: String) {
    let alliance = try await FoundedAlliance()
    try await alliance.found(.counselling, "north", "BN", by: "nord-1", admittedBy: ["amt-1"])
    let (kit, number) = try await alliance.acting(as: "nord-1") { session in
      let kit = try await session.makeKit()
      try await session.prove(kit)
      return (kit, try await session.perform(Story.openCase).number ?? "")
    }
    return (alliance, kit, number)
  }

  @Test func `a colleague restores full reading, and the whole body sees it`() async throws {
    let (alliance, _, number) = try await alliance()
    try await alliance.join("nord-2", roles: [.counsellor], invitedBy: "nord-1")
    let passphrase = try SecretBytes.password("neue worte fuer einen tag")
    let id = try await alliance.acting(as: "nord-1") { try await $0.renew("nord-2", passphrase: passphrase) }
    #expect(throws: SessionError.joinFirst) { try alliance.open("nord-2", password: passphrase) }
    let log = try SQLiteLog.open(at: alliance.folder)
    let session = try await Session.join(
      log, login: "nord-2", passphrase: passphrase, password: try .password("ganz-neues-kennwort"),
      rules: FoundedAlliance.rules, now: nil)
    let view = CaseView(
      number: number, try await session.desk().world, reader: try await session.desk().reader,
      today: try await session.desk().today)
    #expect(view?.persons.first?.record.name?.contains(Story.marker) == true)
    try await session.close()
    for login in ["nord-1"] {
      let notices = try await alliance.acting(as: login) { try await $0.settle() }
      let expected = MemberRenewed(member: id, way: .colleague, on: try await alliance.today())
      #expect(notices == [.renewed(expected)])
    }
  }

  @Test func `the kit restores full reading when every password of the body is lost`() async throws {
    let (alliance, kit, number) = try await alliance()
    let log = try SQLiteLog.open(at: alliance.folder)
    try await Session.recover(
      "nord-1", with: kit, in: log, password: try .password("wiedergefundenes"), rules: FoundedAlliance.rules,
      now: nil)
    try log.close()
    #expect(throws: SessionError.wrongNameOrPassword) { try alliance.open("nord-1") }
    // The wrong password just now makes the next try wait; its count is not what this test is about.
    let clean = try SQLiteLog.open(at: alliance.folder)
    try clean.forgetFailures(login: "nord-1")
    try clean.close()
    let session = try alliance.open("nord-1", password: try .password("wiedergefundenes"))
    let desk = try await session.desk()
    let view = CaseView(number: number, desk.world, reader: desk.reader, today: desk.today)
    #expect(view?.persons.first?.record.name?.contains(Story.marker) == true)
    #expect(
      try await session.settle().contains {
        if case .renewed(let fact) = $0 { fact.way == .kit } else { false }
      })
    // Whatever was written before opens again: every event of every compartment that is not erased.
    #expect(desk.world.voids.isEmpty)
    #expect(desk.world.cases.count == 1 && desk.world.notes.count == 1 && desk.world.contacts.count == 1)
    #expect(desk.world.memberNames.count == 2 && desk.world.bodyNames.count == 2)
    _ = try await session.perform(Story.openCase)
    try await session.close()
  }

  @Test func `a kit of another body, an older one and one that was never proven restore nothing`()
    async throws
  {
    let (alliance, kit, _) = try await alliance()
    let (unproven, office) = try await (
      alliance.acting(as: "nord-1") { try await $0.makeKit() },
      alliance.acting(as: "amt-1") { try await $0.makeKit() }
    )
    let log = try SQLiteLog.open(at: alliance.folder)
    defer { try? log.close() }
    for (attempt, error) in [
      (kit, SessionError.kitDoesNotFit), (unproven, .kitNeverProven), (office, .kitNeverProven),
      (try .generate(), .kitDoesNotFit),
    ] {
      await #expect(throws: error) {
        try await Session.recover(
          "nord-1", with: attempt, in: log, password: try .password("irgendein-kennwort"),
          rules: FoundedAlliance.rules, now: nil)
      }
    }
  }

  @Test func `nobody of another body, and no operator, can give new keys`() async throws {
    let (alliance, _, _) = try await alliance()
    let passphrase = try SecretBytes.password("worte von nebenan")
    await #expect(throws: SessionError.noSuchColleague) {
      try await alliance.acting(as: "amt-1") { _ = try await $0.renew("nord-1", passphrase: passphrase) }
    }
    try await alliance.join("nord-2", roles: [.counsellor], invitedBy: "nord-1")
    await #expect(throws: Refusal.notPermitted) {
      try await alliance.acting(as: "nord-2") { _ = try await $0.renew("nord-1", passphrase: passphrase) }
    }
  }
}

extension FoundedAlliance {
  func today() async throws -> CalendarDay { try await acting(as: "amt-1") { try await $0.desk().today } }
}
