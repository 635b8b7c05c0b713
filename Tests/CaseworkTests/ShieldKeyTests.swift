import Casework
import Clearing
import EventStore
import ReadModel
import Testing

@testable import Casework

/// What shields and stand-ins promise by key, against all keys of a body and all files.
@Suite struct `Left out by key` {
  private func attack(_ story: Story, _ login: String) throws -> KeyAttack {
    let log = try SQLiteLog.open(at: story.alliance.folder)
    defer { try? log.close() }
    return try KeyAttack(log, as: login)
  }

  /// The newest key epochs of the covers and cores the north owns.
  private func newest(_ story: Story) async throws -> [CompartmentID: UInt32] {
    try await story.alliance.acting(as: "nord-1") { session in
      let world = try await session.desk().world
      let roster = await session.fold.roster
      let ids = Array(world.cases.keys) + Array(world.incidents.keys)
      return Dictionary(
        uniqueKeysWithValues: ids.map { ($0, roster.compartments[$0.identifier]?.currentEpoch ?? 0) })
    }
  }

  private static let office = ShieldAct.declare(AccusedBody(code: "clearing_office"))

  @Test func `an accused body opens nothing that is written after the declaration, and lists nothing`()
    async throws
  {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let before = try await newest(story)
    let held = try attack(story, "koordination").epochs
    #expect(before.count == 2 && before.allSatisfy { held[$0.key] == [$0.value] })
    try await story.alliance.acting(as: "nord-1") { session in
      _ = try await session.perform(ShieldCase(number: number, Self.office))
      _ = try await session.perform(CloseCase(number: number, closing: Closing(reason: "done")))
    }
    let after = try await newest(story)
    let kept = try attack(story, "koordination").epochs
    let own = try attack(story, "nord-2").epochs
    for (id, epoch) in after {
      #expect(epoch > before[id] ?? 0)
      #expect(kept[id]?.contains(epoch) != true, "the accused body has no key of what was written after")
      #expect(own[id]?.contains(epoch) == true, "the owner has")
    }
    try await story.alliance.acting(as: "koordination") { session in
      let world = try await session.desk().world
      #expect(world.cases.isEmpty && world.incidents.isEmpty && world.voids.isEmpty)
    }
  }

  @Test func `an open session of the accused body loses the case with the declaration`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let office = try story.alliance.open("koordination")
    #expect(try await office.desk().world.cases.count == 1)
    try await story.alliance.acting(as: "nord-1") { session in
      _ = try await session.perform(ShieldCase(number: number, Self.office))
    }
    _ = try await office.catchUp()
    #expect(try await office.desk().world.cases.isEmpty)
    #expect(try await office.desk().world.incidents.isEmpty)
    try await office.close()
  }

  @Test func `the named stand-in comes in for an office that is left out`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.alliance.acting(as: "vorsitz") { session in
      let (office, south) = (
        try await story.body("clearing_office", session), try await story.body("counselling_south", session)
      )
      _ = try await session.perform(NameStandIn(body: office, standIn: south))
    }
    try await story.alliance.acting(as: "nord-1") { session in
      _ = try await session.perform(ShieldCase(number: number, Self.office))
    }
    let epochs = try await newest(story)
    let (south, office) = (try attack(story, "sued-1").epochs, try attack(story, "koordination").epochs)
    for (id, epoch) in epochs {
      #expect(south[id]?.contains(epoch) == true && office[id]?.contains(epoch) != true)
    }
    try await story.alliance.acting(as: "sued-1") { session in
      let desk = try await session.desk()
      #expect(WorkList(desk.world, reader: desk.reader, today: desk.today) { $0 }.rows.count == 1)
    }
  }

  @Test func `a stand-in named after the clearing office's own work began is let in with its next session`()
    async throws
  {
    let story = Story(alliance: try await TestAlliance())
    _ = try await story.openedCase()
    _ = try await story.openedCase()
    let ties = try await story.alliance.acting(as: "koordination") { session in
      let numbers = try await session.desk().world.incidents.values.map(\.number)
      _ = try await session.perform(LinkIncidents(numbers: numbers))
      return try await session.desk().world.incidentTies.compartment
    }
    let id = try #require(ties)
    try await story.alliance.acting(as: "vorsitz") { session in
      let office = try await story.body("clearing_office", session)
      let south = try await story.body("counselling_south", session)
      _ = try await session.perform(NameStandIn(body: office, standIn: south))
    }
    try await story.alliance.acting(as: "nord-1") { _ = try await $0.settle() }
    let before = try attack(story, "sued-1").opened
    #expect(!before.contains(id))
    try await story.alliance.acting(as: "koordination") { session in
      let head = await session.fold.roster.head.number
      _ = try await session.settle()
      _ = try await session.settle()
      #expect(await session.fold.roster.head.number == head + 1, "one entry, once")
    }
    let (south, north) = (try attack(story, "sued-1").opened, try attack(story, "nord-1").opened)
    let chair = try attack(story, "vorsitz").opened
    #expect(south.contains(id) && !north.contains(id) && !chair.contains(id))
    try await story.alliance.acting(as: "sued-1") { session in
      let world = try await session.desk().world
      #expect(world.incidentTies.ties.count == 1)
    }
  }

  @Test func `a stand-in gets the keys with the owner's next session, in one entry, and no new ones later`()
    async throws
  {
    let story = Story(alliance: try await TestAlliance())
    _ = try await story.openedCase()
    let ids = Set(try await newest(story).keys)
    let south = try story.alliance.open("sued-1")
    #expect(try await south.desk().world.cases.isEmpty)
    try await story.alliance.acting(as: "vorsitz") { session in
      let office = try await story.body("clearing_office", session)
      let other = try await story.body("counselling_south", session)
      _ = try await session.perform(NameStandIn(body: office, standIn: other))
      let day = try await session.desk().today
      _ = try await session.perform(VacatePost(post: PostKey(office, .clearingOfficer), since: day))
    }
    #expect(try attack(story, "sued-1").opened.isDisjoint(with: ids))
    try await story.alliance.acting(as: "nord-1") { session in
      let head = await session.fold.roster.head.number
      _ = try await session.settle()
      #expect(await session.fold.roster.head.number == head + 1)
      _ = try await session.settle()
      #expect(await session.fold.roster.head.number == head + 1, "nothing is due twice")
    }
    #expect(try attack(story, "sued-1").opened.isSuperset(of: ids))
    _ = try await south.catchUp()
    let desk = try await south.desk()
    #expect(WorkList(desk.world, reader: desk.reader, today: desk.today) { $0 }.rows.count == 1)
    try await story.alliance.acting(as: "vorsitz") { session in
      let office = try await story.body("clearing_office", session)
      let desk = try await session.desk()
      let holder = try #require(desk.world.memberBodies.first { $0.value == office }?.key)
      let member = try await session.member(login: "koordination") ?? holder
      _ = try await session.perform(
        FillPost(PostFilled(body: office, role: .clearingOfficer, holder: member, from: desk.today)))
    }
    try await story.alliance.acting(as: "nord-1") { _ = try await $0.settle() }
    _ = try await south.catchUp()
    #expect(try await south.desk().world.cases.isEmpty)
    try await south.close()
    let epochs = try attack(story, "sued-1").epochs
    for (id, epoch) in try await newest(story) { #expect(epochs[id]?.contains(epoch) != true) }
  }
}
