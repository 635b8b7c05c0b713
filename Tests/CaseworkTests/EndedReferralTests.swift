import Clearing
import EventStore
import Foundation
import ReadModel
import Testing
import Vault

@testable import Casework

@Suite struct `A referral that has ended` {
  enum Ending: CaseIterable { case declined, recalled, lapsed, returned }

  /// Weeks later, when the offer is not open any more: a time that somebody has to confirm.
  private static let now = "2026-03-02T08:00"
  private static func day() throws -> CalendarDay { try #require(CalendarDay("2026-03-02")) }

  /// Ends a referral in one of its ways.
  private static func end(_ ending: Ending, _ referral: String, _ story: Story) async throws {
    switch ending {
    case .declined:
      try await story.alliance.acting(as: "polizei-1") {
        _ = try await $0.perform(DeclineReferral(number: referral, reason: "no_capacity"))
      }
    case .recalled:
      try await story.alliance.acting(as: "nord-1") {
        _ = try await $0.perform(RecallReferral(number: referral, reason: "mistake"))
      }
    case .returned:
      try await story.alliance.acting(as: "polizei-1") { session in
        _ = try await session.perform(AcceptReferral(number: referral))
        _ = try await session.perform(ReturnReferral(number: referral, reason: "no_capacity"))
      }
    case .lapsed:
      let session = try story.alliance.open("nord-2", now: now)
      #expect(try await session.settleTime().doubt != nil)
      try await session.confirm(day())
      #expect(try await session.settleTime().lapsed == [referral])
      try await session.close()
    }
  }

  @Test(arguments: Ending.allCases)
  func `opens to no key of the other body, in the log of today and in an old copy`(_ ending: Ending)
    async throws
  {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    let referral = try await story.offered(number)
    let package = try #require(
      try await story.alliance.acting(as: "polizei-1") { try await $0.desk().world.packages.keys.first })
    try Self.expect(package, opens: true, story)
    let old = try story.alliance.kept(["log.db"])
    try await Self.end(ending, referral, story)
    try Self.expect(package, opens: false, story)
    try await story.alliance.acting(as: "polizei-2") { session in
      let desk = try await session.desk()
      let view = try #require(
        ReferralView(number: referral, desk.world, reader: desk.reader, today: desk.today))
      #expect(view.package == nil && desk.world.packages.isEmpty && desk.world.voids.isEmpty)
      #expect(!String(describing: desk.world).contains(Story.marker))
    }
    try story.alliance.restore(old)
    try Self.expect(package, opens: false, story)
  }

  /// Tries every key that the police have, with every file in hand.
  private static func expect(_ package: CompartmentID, opens: Bool, _ story: Story) throws {
    let log = try SQLiteLog.open(at: story.alliance.folder, readOnly: true)
    defer { try? log.close() }
    for login in ["polizei-1", "polizei-2"] {
      let opened = try Unlocking.unlock(log, login: login, password: .password(TestAlliance.password))
      let roster = try log.roster()
      var ring = Keyring(
        logID: log.logID, member: opened.member, body: opened.notes.body, keys: opened.keys)
      let compartment = try #require(roster.compartments[package.identifier])
      let half = try log.remainingHalves([compartment.slot])[compartment.slot]
      #expect((half != nil) == opens)
      if opens {
        #expect(throws: Never.self) { try ring.compartmentKey(compartment, 1, roster) { half } }
      } else {
        #expect(throws: (any Error).self) { try ring.compartmentKey(compartment, 1, roster) { half } }
      }
    }
  }

  @Test func `lapses once, however many sessions start at the same time`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    let referral = try await story.offered(number)
    let logins = ["nord-1", "nord-2", "polizei-1", "polizei-2"]
    let sessions = try logins.map { try story.alliance.open($0, now: Self.now) }
    for session in sessions { try await session.confirm(Self.day()) }
    let settled = try await withThrowingTaskGroup(of: [String].self) { group in
      for session in sessions { group.addTask { try await session.settleTime().lapsed } }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(settled == [referral])
    for session in sessions {
      _ = try await session.catchUp()
      let world = try await session.desk().world
      let state = try #require(world.referrals.values.first)
      #expect(state.stage == .lapsed && world.voids.isEmpty)
      let lapses = state.history.filter { if case .referralLapsed = $0.event { true } else { false } }
      #expect(lapses.count == 1)
      try await session.close()
    }
  }
}
