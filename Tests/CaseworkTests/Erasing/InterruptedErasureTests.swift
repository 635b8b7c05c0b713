import Clearing
import EventStore
import Foundation
import GRDB
import TestSupport
import Testing
import Vault

@testable import Casework

@Suite struct `An erasure that was interrupted` {
  @Test func `is finished at the next start, by whoever starts`() async throws {
    for login in ["nord-1", "polizei-1", "vorsitz"] {
      let scene = try await ErasureScene.full()
      let halves = try scene.halves()
      _ = try await scene.requested()
      try await scene.decidedOnly("")
      let erased = try scene.erased()
      #expect(try ErasureScene.occurrences(try #require(halves[erased[0]]), in: scene.folder) == 2)
      let session = try scene.alliance.open(login)
      let report = await session.erasureReport()
      #expect(report.finished.count == erased.count && report.unfinished.isEmpty)
      #expect(report.finished.allSatisfy { $0.payloads > 0 })
      #expect(try await session.desk().world.voids.isEmpty)
      try await session.close()
      for id in erased {
        #expect(try ErasureScene.occurrences(try #require(halves[id]), in: scene.folder) == 0)
      }
      #expect(try scene.findings().isEmpty)
    }
  }

  @Test func `with slots gone and payloads left shows nothing and is finished`() async throws {
    let scene = try await ErasureScene.full()
    _ = try await scene.requested()
    try await scene.decidedOnly("")
    let log = try SQLiteLog.open(at: scene.folder)
    let roster = try log.roster()
    try log.eraseSlots(roster.compartments.values.filter(\.isErased).map(\.slot))
    try log.close()
    let session = try scene.alliance.open("nord-1")
    let world = try await session.desk().world
    #expect(world.voids.isEmpty && world.cases.isEmpty && world.persons.isEmpty)
    #expect(await session.erasureReport().unfinished.isEmpty)
    try await session.close()
    #expect(try scene.findings().isEmpty)
  }

  @Test func `is not called done while another session reads an old state`() async throws {
    let scene = try await ErasureScene.full()
    let number = try await scene.requested()
    var lasting = Configuration()
    lasting.allowsUnsafeTransactions = true
    let place = scene.folder.appendingPathComponent("log.db").path
    let reader = try DatabaseQueue(path: place, configuration: lasting)
    let session = try scene.alliance.open("nord-2", now: ErasureScene.later)
    try await reader.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN")
      _ = try Row.fetchAll(database, sql: "SELECT * FROM payload")
    }
    _ = try await session.confirmErasure(number)
    let report = await session.erasureReport()
    #expect(report.finished.isEmpty && report.unfinished.count >= 9)
    // It is closed to everybody all the same.
    #expect(try await session.desk().world.cases.isEmpty)
    try await reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try reader.close()
    try await session.close()
    let next = try scene.alliance.open("polizei-1")
    let finished = await next.erasureReport()
    #expect(Set(finished.finished.map(\.compartment)) == Set(report.unfinished))
    #expect(finished.unfinished.isEmpty)
    try await next.close()
    #expect(try scene.findings().isEmpty)
  }

  @Test func `two sessions finish it together without harm`() async throws {
    let scene = try await ErasureScene.full()
    _ = try await scene.requested()
    try await scene.decidedOnly("")
    let folder = scene.folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for login in ["nord-1", "nord-2", "koordination", "polizei-1"] {
        group.addTask {
          let session = try Session(
            log: SQLiteLog.open(at: folder), login: login, password: .password(TestAlliance.password),
            rules: Rules(taxonomy: SampleTaxonomy.lists, procedure: SampleAlliance.procedure), now: nil)
          try await session.close()
        }
      }
      try await group.waitForAll()
    }
    let session = try scene.alliance.open("sued-1")
    #expect(await session.erasureReport().unfinished.isEmpty)
    try await session.close()
    #expect(try scene.findings().isEmpty)
  }

  @Test func `is not called done while a copy of the slots lies in the folder`() async throws {
    let scene = try await ErasureScene.full()
    let number = try await scene.requested()
    let images = scene.folder.appendingPathComponent("images")
    try FileManager.default.createDirectory(at: images, withIntermediateDirectories: false)
    let copy = images.appendingPathComponent("copy")
    try FileManager.default.copyItem(at: scene.folder.appendingPathComponent("slots.bin"), to: copy)
    let report = try await scene.confirmed(number)
    #expect(report.finished.isEmpty && report.unfinished.count >= 9)
    #expect(Set(report.stillFound) == Set(report.unfinished))
    try FileManager.default.removeItem(at: copy)
    let next = try scene.alliance.open("nord-1")
    let then = await next.erasureReport()
    #expect(Set(then.finished.map(\.compartment)) == Set(report.unfinished))
    #expect(then.unfinished.isEmpty && then.stillFound.isEmpty)
    try await next.close()
  }
}
