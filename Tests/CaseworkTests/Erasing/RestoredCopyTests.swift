import Clearing
import EventStore
import Foundation
import Testing

@testable import Casework

@Suite struct `Copies from before an erasure` {
  private func copy(_ names: [String], from: URL, to: URL) throws {
    for name in names {
      let target = to.appendingPathComponent(name)
      try? FileManager.default.removeItem(at: target)
      let source = from.appendingPathComponent(name)
      if FileManager.default.fileExists(atPath: source.path) {
        try FileManager.default.copyItem(at: source, to: target)
      }
    }
  }

  private func backup(_ scene: ErasureScene) throws -> URL {
    let place = scene.folder.appendingPathExtension("backup")
    try FileManager.default.copyItem(at: scene.folder, to: place)
    return place
  }

  private static let log = ["log.db", "log.db-wal", "log.db-shm", "head.note"]
  private static let slots = ["slots.bin", "slots.mirror"]

  @Test func `an old log beside the current slots does not open what was erased, and opens the rest`()
    async throws
  {
    let scene = try await ErasureScene.full()
    let other = try await scene.story.openedCase()
    let number = try await scene.requested()
    let old = try backup(scene)
    defer { try? FileManager.default.removeItem(at: old) }
    _ = try await scene.confirmed(number)
    try copy(Self.log, from: old, to: scene.folder)
    try await scene.alliance.acting(as: "nord-1") { session in
      let world = try await session.desk().world
      #expect(world.cases.count == 1 && world.persons.count == 1 && world.notes.count == 1)
      #expect(world.numbers[other].flatMap { world.cases[$0] } != nil)
      #expect(world.numbers[scene.file].flatMap { world.cases[$0] } == nil)
      #expect(world.facts.count == 1 && world.referrals.isEmpty && world.packages.isEmpty)
      #expect(!world.voids.isEmpty, "what cannot be opened is named")
    }
    #expect(try await !scene.everythingShown("polizei-1").contains(Story.marker))
  }

  @Test func `an older slot file put back is noticed, and erased again before anything is read`() async throws
  {
    let scene = try await ErasureScene.full()
    let number = try await scene.requested()
    let old = try backup(scene)
    defer { try? FileManager.default.removeItem(at: old) }
    let halves = try scene.halves()
    let report = try await scene.confirmed(number)
    try copy(Self.slots, from: old, to: scene.folder)
    let erased = try scene.erased()
    #expect(try scene.findings().count == erased.count)
    let session = try scene.alliance.open("polizei-1")
    let again = await session.erasureReport()
    #expect(Set(again.erasedAgain) == Set(report.finished.map(\.compartment)))
    #expect(again.unfinished.isEmpty)
    #expect(try await session.desk().world.referrals.isEmpty)
    try await session.close()
    for id in erased {
      let half = try #require(halves[id])
      #expect(try ErasureScene.occurrences(half, in: scene.folder) == 0)
    }
    #expect(try scene.findings().isEmpty)
    let next = try scene.alliance.open("nord-1")
    #expect(await next.erasureReport() == ErasureReport())
    try await next.close()
  }

  @Test func `one older copy alone brings nothing back, and is levelled`() async throws {
    for name in Self.slots {
      let scene = try await ErasureScene.full()
      let number = try await scene.requested()
      let old = try backup(scene)
      defer { try? FileManager.default.removeItem(at: old) }
      let halves = try scene.halves()
      _ = try await scene.confirmed(number)
      try copy([name], from: old, to: scene.folder)
      let session = try scene.alliance.open("nord-1")
      #expect(try await session.desk().world.cases.isEmpty)
      try await session.close()
      let left = try scene.erased().reduce(0) {
        $0 + (try ErasureScene.occurrences(try #require(halves[$1]), in: scene.folder))
      }
      #expect(left == 0, "\(name)")
    }
  }

  @Test func `log and slots of before, together, hold what they held: only then the backup has to go`()
    async throws
  {
    // The control of the tests above: with both old halves everything opens, so it is the erasure that closes it.
    let scene = try await ErasureScene.full()
    let number = try await scene.requested()
    let old = try backup(scene)
    defer { try? FileManager.default.removeItem(at: old) }
    _ = try await scene.confirmed(number)
    try copy(Self.log + Self.slots, from: old, to: scene.folder)
    #expect(try await scene.everythingShown("nord-1").contains(Story.marker))
  }
}
