import Clearing
import EventStore
import Foundation
import ReadModel
import Testing

@Suite struct `A declined offer` {
  @Test func `takes its package out of every file with the answer`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.consented(number)
    let referral = try await story.offered(number)
    let scene = ErasureScene(story: story, file: number)
    let halves = try scene.halves()
    let session = try story.alliance.open("polizei-1")
    let package = try #require(try await session.desk().world.packages.keys.first)
    _ = try await session.perform(DeclineReferral(number: referral, reason: "no_capacity"))
    let report = await session.erasureReport()
    #expect(report.finished.map(\.compartment) == [package] && report.unfinished.isEmpty)
    try await session.close()
    let gone = try #require(try scene.erased().first)
    #expect(try ErasureScene.occurrences(try #require(halves[gone]), in: scene.folder) == 0)
    try await story.alliance.acting(as: "nord-1") { session in
      let desk = try await session.desk()
      #expect(desk.world.packages.isEmpty && desk.world.voids.isEmpty)
      let view = try #require(
        ReferralView(number: referral, desk.world, reader: desk.reader, today: desk.today))
      #expect(view.row.stage == .declined && view.package == nil)
      // What the sender keeps is the case itself: it can be offered anew.
      _ = try await session.perform(Story.offer(number, to: view.row.to))
    }
    #expect(try scene.findings().isEmpty)
  }
}
