import Clearing
import EventStore
import Foundation
import ReadModel
import Testing

@testable import Casework

@Suite struct `Attacks by putting old files back` {
  @Test
  func
    `attack 7: entries cut off the end are missed by the member who has seen them, whatever the note says`()
    async throws
  {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let old = try story.alliance.kept(["head.note"])
    let before = try await story.alliance.acting(as: "nord-1") { session in
      let head = await session.head().number
      _ = try await session.perform(NoteCase(number: number, text: "später"))
      return head
    }
    try story.alliance.sql(
      """
      DELETE FROM place WHERE event >= (SELECT first_event FROM entry WHERE number = \(before + 1));
      DELETE FROM payload WHERE event >= (SELECT first_event FROM entry WHERE number = \(before + 1));
      DELETE FROM entry WHERE number > \(before)
      """)
    try story.alliance.restore(old)
    let session = try story.alliance.open("nord-1")
    let damage = await session.damage
    guard case .logShorter(let known, let have, _)? = damage else {
      Issue.record("\(String(describing: damage))")
      return
    }
    #expect(known > before && have == before)
    await #expect(throws: SessionError.self) {
      try await session.perform(NoteCase(number: number, text: "anders"))
    }
    try await session.close()
  }

  @Test func `attack 15: an old database beside new slots takes no entries`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let old = try story.alliance.kept(["log.db"])
    try await story.alliance.acting(as: "nord-1") {
      _ = try await $0.perform(NoteCase(number: number, text: "später"))
    }
    try story.alliance.restore(old)
    let session = try story.alliance.open("nord-1")
    await #expect(throws: (any Error).self) {
      try await session.perform(NoteCase(number: number, text: "anders"))
    }
    try? await session.close()
    let log = try SQLiteLog.open(at: story.alliance.folder, readOnly: true)
    #expect(
      try LogVerification.run(log).findings.contains { finding in
        if case .endsBeforeNote = finding { true } else { false }
      })
    try log.close()
  }

  @Test
  func `attack 18: halves that changed places, checksums and all, open nothing: every event there is void`()
    async throws
  {
    let story = Story(alliance: try await TestAlliance())
    _ = try await story.openedCase()
    let (notes, person) = try await story.alliance.acting(as: "nord-1") { session in
      let world = try await session.desk().world
      return (try #require(world.notes.keys.first), try #require(world.persons.keys.first))
    }
    let log = try SQLiteLog.open(at: story.alliance.folder, readOnly: true)
    let compartments = try log.roster().compartments
    try log.close()
    let slots = try [notes, person].map { id in
      try #require(compartments.values.first { CompartmentID($0.id) == id }?.slot)
    }
    for name in ["slots.bin", "slots.mirror"] { try swapHalves(story.alliance, name, slots) }
    try await story.alliance.acting(as: "nord-1") { session in
      let world = try await session.desk().world
      #expect(!world.voids.isEmpty)
      #expect(world.voids.allSatisfy { $0.reason == .unreadable })
      #expect(world.notes[notes] == nil)
      #expect(world.persons[person] == nil)
    }
  }

  private func swapHalves(_ alliance: TestAlliance, _ name: String, _ slots: [Identifier]) throws {
    var bytes = try alliance.bytes(name)
    let places = try slots.map { slot in
      try #require(
        stride(from: 64, to: bytes.count, by: 64).first { Array(bytes[$0..<$0 + 16]) == slot.bytes })
    }
    let records = try places.map { try SlotRecord.parse(Array(bytes[$0..<$0 + 64])) }
    guard case .live(let one, let kind, let first) = records[0].content,
      case .live(let two, _, let second) = records[1].content
    else { throw SessionError.keyMissing }
    bytes.replaceSubrange(
      places[0]..<places[0] + 64, with: SlotRecord(.live(id: one, kind: kind, half: second)).encode())
    bytes.replaceSubrange(
      places[1]..<places[1] + 64, with: SlotRecord(.live(id: two, kind: kind, half: first)).encode())
    try alliance.overwrite(name, bytes)
  }
}
