import Clearing
import Foundation
import ReadModel
import TestSupport
import Testing

@testable import Casework

@Suite struct `A body of one member` {
  private func counted(_ session: Session) async throws -> [Int] {
    let desk = try await session.desk()
    let columns = StatisticsColumns(
      desk.world, reader: desk.reader, today: desk.today, taxonomy: desk.taxonomy)
    return ["2025-H2", "2026-H1"].compactMap { Period($0) }.flatMap { period in
      [
        columns.cases.opened(in: period).count, columns.cases.closed(in: period).count,
        columns.cases.open(atEndOf: period).count,
        columns.incidents.count,
      ]
    }
  }

  @Test func `has its erasure confirmed by the chair, who reads nothing of it`() async throws {
    let alliance = try await TestAlliance()
    let (file, number) = try await alliance.acting(as: "sued-1") { session in
      let file = try await session.perform(Story.openCase).number ?? ""
      let ask = RequestErasure(.file(file), ground: "subject_request")
      let number = try await session.perform(ask).number ?? ""
      // What happens to the case in the waiting time must be counted too.
      _ = try await session.perform(CloseCase(number: file, closing: Closing(reason: "done")))
      try await session.settleErasures()
      return (file, number)
    }
    let before = try await alliance.acting(as: "koordination") { try await counted($0) }
    let chair = try alliance.open("vorsitz")
    let waiting = try await chair.foreignErasures()
    #expect(waiting.map(\.number) == [number])
    let earliest = try #require(waiting.first?.earliest)
    await #expect(throws: Refusal.erasureWaiting(until: earliest)) { try await chair.confirmErasure(number) }
    let later = try #require(AllianceClock.parse(ErasureScene.later))
    try await chair.setClock(later)
    await #expect(throws: Refusal.notFoundOrNotPermitted) {
      try await chair.confirmErasure("L-26-0000-000")
    }
    _ = try await chair.confirmErasure(number)
    #expect(await chair.erasureReport().finished.count >= 5)
    #expect(try await chair.foreignErasures().isEmpty)
    try await chair.close()
    try await alliance.acting(as: "sued-1") { session in
      let south = try await session.desk().reader.body
      let cases = try await session.desk().world.cases
      #expect(cases.isEmpty)
      try await session.settleErasures()
      let stub = try await session.desk().world.registers[south]?.erasures.first?.stub
      #expect(stub?.object == file && stub?.number == number)
    }
    try await alliance.acting(as: "koordination") { session in
      let after = try await counted(session)
      #expect(after == before)
    }
  }

  @Test func `nobody but the chair, and nobody for a body with colleagues`() async throws {
    let scene = try await ErasureScene.full()
    let number = try await scene.requested()
    for login in ["vorsitz", "koordination", "sued-1", "polizei-1"] {
      let session = try scene.alliance.open(login, now: ErasureScene.later)
      await #expect(throws: Refusal.notFoundOrNotPermitted) { try await session.confirmErasure(number) }
      #expect(try await session.foreignErasures().isEmpty)
      try await session.close()
    }
    let own = try scene.alliance.open("nord-1", now: ErasureScene.later)
    await #expect(throws: Refusal.erasureNeedsAnother) { try await own.confirmErasure(number) }
    try await own.close()
  }

  @Test func `a hold tells the chair a later time`() async throws {
    let alliance = try await TestAlliance()
    let number = try await alliance.acting(as: "sued-1") { session in
      let file = try await session.perform(Story.openCase).number ?? ""
      let number = try await session.perform(RequestErasure(.file(file), ground: "subject_request")).number
      let review = Story.day.adding(days: 90)
      _ = try await session.perform(
        HoldErasure(number: file, .place(reason: "legal_claim", review: review)))
      return number ?? ""
    }
    let chair = try alliance.open("vorsitz", now: ErasureScene.later)
    await #expect(throws: Refusal.erasureWaiting(until: .startOfDay(Story.day.adding(days: 90)))) {
      try await chair.confirmErasure(number)
    }
    try await chair.close()
  }
}
