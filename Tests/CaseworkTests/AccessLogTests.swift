import Clearing
import EventStore
import ReadModel
import TestSupport
import Testing

@testable import Casework

@Suite struct `The access log` {
  private func lines(_ session: Session) async throws -> [AccessNoted.Line] {
    let logs = try await session.desk().world.accessLogs.values
    return logs.flatMap { $0.records.flatMap(\.lines) }
  }

  @Test func `reads wait and ride with the next entry, one line an object, kind and hour`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.alliance.acting(as: "nord-1") { session in
      let before = await session.head().number
      for _ in 0..<3 { try await session.note([Access(.openCase, number)]) }
      try await session.note([Access(.listCases)])
      #expect(await session.head().number == before, "nothing is urgent")
      _ = try await session.perform(NoteCase(number: number, text: "Notiz"))
      #expect(await session.head().number == before + 1, "one entry holds both")
      let noted = try await lines(session)
      #expect(noted.map(\.kind) == ["open_case", "list_cases"])
      #expect(noted.map(\.count) == [3, 1] && noted.map(\.object) == [number, nil])
      let hour = Int(try await session.desk().now.milliseconds / 3_600_000)
      #expect(noted.allSatisfy { $0.hour == hour && $0.reason == nil })
    }
  }

  @Test func `the first log of a year is opened beside what the same entry opens`() async throws {
    let story = Story(alliance: try await TestAlliance())
    try await story.alliance.acting(as: "nord-1") { session in
      try await session.note([Access(.listCases)])
      let before = await session.head().number
      _ = try await session.perform(SampleEntries.report(on: try await session.desk().today))
      #expect(await session.head().number == before + 1, "one entry holds both")
      #expect(try await lines(session).map(\.kind) == ["list_cases"])
    }
  }

  @Test(arguments: AccessKind.allCases)
  func `what is urgent stands in the log before it is answered`(_ kind: AccessKind) async throws {
    let story = Story(alliance: try await TestAlliance())
    try await story.alliance.acting(as: "nord-1") { session in
      let before = await session.head().number
      try await session.note([Access(kind, "BN-26-0001")])
      #expect(await session.head().number == before + (kind.isUrgent ? 1 : 0))
    }
    try await story.alliance.acting(as: "nord-2") { session in
      let noted = try await lines(session)
      #expect(noted.map(\.kind) == [kind.rawValue], "closing writes what waits")
    }
  }

  @Test func `a refused attempt is noted with what it named, and never with what was typed`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    try await story.alliance.acting(as: "koordination") { session in
      let shared = try #require(try await session.desk().world.cases.values.first?.number)
      await #expect(throws: Refusal.notPermitted) {
        try await session.perform(NoteCase(number: shared, text: "x"))
      }
      await #expect(throws: Refusal.notFoundOrNotPermitted) {
        try await session.perform(NoteCase(number: "\(Story.marker) \(number)", text: "x"))
      }
      await #expect(throws: Refusal.self) { try await session.perform(RecordIncident(Story.withoutPlace)) }
      let noted = try await lines(session)
      #expect(noted.map(\.kind) == ["refused", "refused"])
      #expect(noted.map(\.object) == [shared, nil] && noted.map(\.reason) == ["note_case", "note_case"])
    }
  }

  @Test func `the body and data protection open it, and nobody else`() async throws {
    let story = Story(alliance: try await TestAlliance())
    try await story.alliance.acting(as: "nord-1") { try await $0.note([Access(.unmask, "BN-26-0001")]) }
    for (login, count) in [
      ("nord-2", 1), ("datenschutz", 1), ("sued-1", 0), ("koordination", 0), ("polizei-1", 0), ("vorsitz", 0),
    ] {
      try await story.alliance.acting(as: login) { session in
        let world = try await session.desk().world
        #expect(world.accessLogs.count == count && world.voids.isEmpty, "\(login)")
        if count == 1 { #expect(world.accessLogs.values.first?.year == 2026) }
      }
    }
  }

  @Test func `data protection reads every log, a key holder the own body's, a counsellor none`() async throws
  {
    let story = Story(alliance: try await TestAlliance())
    for login in ["nord-2", "sued-1"] {
      try await story.alliance.acting(as: login) { try await $0.note([Access(.unmask, "X")]) }
    }
    func rows(_ login: String) async throws -> Result<Int, Refusal> {
      try await story.alliance.acting(as: login) { session in
        let desk = try await session.desk()
        do throws(Refusal) {
          return .success(try AccessLogView(desk.world, reader: desk.reader, today: desk.today).rows.count)
        } catch {
          return .failure(error)
        }
      }
    }
    #expect(try await rows("datenschutz") == .success(2))
    #expect(try await rows("nord-1") == .success(1), "the first member of a body holds its key")
    #expect(try await rows("nord-2") == .failure(.notPermitted))
  }

  @Test func `two sessions of one body note at the same time and both go on`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let (first, second) = (try story.alliance.open("nord-1"), try story.alliance.open("nord-2"))
    for turn in 0..<6 {
      try await first.note([Access(.unmask, number)])
      try await second.note([Access(.openCase, number)])
      _ = try await (turn.isMultiple(of: 2) ? first : second).perform(NoteCase(number: number, text: "x"))
    }
    try await first.close()
    try await second.close()
    try await story.alliance.acting(as: "nord-1") { session in
      let noted = try await lines(session)
      #expect(noted.filter { $0.kind == "unmask" }.map(\.count).reduce(0, +) == 6)
      #expect(noted.filter { $0.kind == "open_case" }.map(\.count).reduce(0, +) == 6)
      #expect(try await session.desk().world.voids.isEmpty)
    }
  }

  @Test func `what others only looked at is no news`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let (first, second) = (try story.alliance.open("nord-1"), try story.alliance.open("nord-2"))
    _ = try await first.desk()
    try await second.note([Access(.unmask, number)])
    #expect(try await first.othersWrote() == false)
    _ = try await second.perform(NoteCase(number: number, text: "x"))
    // Reading on for an own note in between must not swallow the news.
    try await first.note([Access(.notes, number)])
    #expect(try await first.othersWrote())
    _ = try await first.desk()
    #expect(try await first.othersWrote() == false)
    try await first.close()
    try await second.close()
  }

  @Test func `what cannot be noted is not answered`() async throws {
    let story = Story(alliance: try await TestAlliance())
    let number = try await story.openedCase()
    let log = FailingLog(try SQLiteLog.open(at: story.alliance.folder))
    let session = try story.alliance.open("nord-1", log: log)
    log.isFull = true
    await #expect(throws: StoreError.diskFull) { try await session.note([Access(.unmask, number)]) }
    await #expect(throws: StoreError.diskFull) {
      try await session.perform(NoteCase(number: "BN-26-9999", text: "x"))
    }
    let police = try await story.body("police", session)
    await #expect(throws: StoreError.diskFull, "not even the refusal is told") {
      try await session.preview(Story.offer(number, to: police))
    }
    try await session.note([Access(.openCase, number)])
    for turn in 0..<AccessLog.limit { try? await session.note([Access(.openCase, "\(turn)")]) }
    #expect(await session.accesses.lines.count == AccessLog.limit, "what waits is bounded")
    log.isFull = false
    try await session.note([Access(.unmask, number)])
    #expect(await session.accesses.isEmpty)
    try await session.close()
  }

  @Test func `a full buffer is written by itself`() async throws {
    let story = Story(alliance: try await TestAlliance())
    try await story.alliance.acting(as: "nord-1") { session in
      let before = await session.head().number
      for turn in 0...AccessLog.limit { try await session.note([Access(.openCase, "\(turn)")]) }
      #expect(await session.head().number == before + 1)
      #expect(try await lines(session).count == AccessLog.limit)
    }
  }

  @Test func `a line waits a minute at most`() {
    var log = AccessLog()
    let start = ContinuousClock.now
    let moment = Moment(milliseconds: 7_200_000)
    #expect(!log.isDue(start))
    log.note(Access(.openCase, "a"), at: moment, start)
    log.note(Access(.openCase, "b"), at: moment, start + .seconds(50))
    #expect(!log.isDue(start + .seconds(59)) && log.isDue(start + .seconds(60)))
    #expect(log.lines.map(\.hour) == [2, 2])
    log.clear()
    #expect(!log.isDue(start + .seconds(600)) && log.isEmpty)
  }

  @Test func `an access log signed by a stranger is void`() async throws {
    let story = Story(alliance: try await TestAlliance())
    try await story.alliance.acting(as: "nord-1") { try await $0.note([Access(.unmask, "X")]) }
    try await story.alliance.acting(as: "datenschutz") { session in
      let log = try #require(try await session.desk().world.accessLogs.keys.first)
      _ = try await session.write(CommandKey()) { _, _ in
        var decision = Decision()
        let forged = Event.accessNoted(AccessNoted(year: 2026, lines: []))
        decision.facts.append(PlacedFact(compartment: log, event: forged))
        return Composition(decision)
      }
      let world = try await session.desk().world
      #expect(world.voids.map(\.reason) == [.wrongBody])
      #expect(world.accessLogs[log]?.records.count == 1)
    }
  }
}

extension Story {
  /// An incident whose content is faulty: such a refusal names nothing.
  fileprivate static var withoutPlace: IncidentEntry {
    var core = IncidentCore(
      occurred: Occurrence(from: day), receivedOn: day, area: Area(municipality: ""), acts: [], motives: [])
    core.affected = AffectedCount(total: 1, persons: 1)
    return IncidentEntry(core: core, narrative: "")
  }
}
