import Clearing
import EventStore
import ReadModel
import Testing

@testable import Casework

@Suite struct `Events of a wrong author` {
  @Test func `a consent signed by the clearing office has no effect and is listed`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.alliance.acting(as: "koordination") { session in
      let cover = try #require(try await session.desk().world.cases.keys.first)
      let police = try await story.body("police", session)
      try await Self.forge(.consentGiven(ConsentGiven(terms: Story.terms(police))), in: cover, session)
    }
    try await story.alliance.acting(as: "nord-1") { session in
      let desk = try await session.desk()
      let view = try #require(CaseView(number: number, desk.world, reader: desk.reader, today: desk.today))
      #expect(view.consents.isEmpty)
      #expect(desk.world.voids.map(\.reason) == [.wrongBody])
      let police = try await story.body("police", session)
      await #expect(throws: Refusal.self) { try await session.perform(Story.offer(number, to: police)) }
    }
  }

  @Test func `an acceptance signed by the sender has no effect`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    let referral = try await story.offered(number)
    try await story.alliance.acting(as: "nord-1") { session in
      let id = try #require(try await session.desk().world.referrals.keys.first)
      let forged = ReferralAccepted(on: Story.day, reference: nil)
      try await Self.forge(.referralAccepted(forged), in: id, session)
    }
    try await story.alliance.acting(as: "polizei-1") { session in
      let desk = try await session.desk()
      let view = try #require(
        ReferralView(number: referral, desk.world, reader: desk.reader, today: desk.today))
      #expect(view.row.stage == .unconfirmed)
      #expect(desk.world.voids.map(\.reason) == [.wrongBody])
    }
  }

  @Test func `a name given to a body by another one has no effect`() async throws {
    let story = Story(alliance: try await TestAlliance())
    try await story.alliance.acting(as: "sued-1") { session in
      let world = try await session.desk().world
      let alliance = try #require(world.kinds.first { $0.value == .alliance }?.key)
      let police = try await story.body("police", session)
      let described = BodyDescribed(body: police, code: "x", prefix: "X", german: "falsch", english: "wrong")
      try await Self.forge(.bodyDescribed(described), in: alliance, session)
      #expect(try await session.desk().world.bodyNames[police]?.german == "police")
    }
  }

  private static func forge(_ event: Event, in compartment: CompartmentID, _ session: Session) async throws {
    var decision = Decision()
    decision.facts.append(PlacedFact(compartment: compartment, event: event))
    try await session.forge(decision)
  }
}

extension Session {
  /// Writes what no command would decide, signed with the member's real key.
  fileprivate func forge(_ decision: Decision) throws {
    _ = try write(CommandKey()) { _, _ in Composition(decision) }
  }
}
