import Casework
import Clearing
import Config
import EventStore
import Foundation
import Rulebook

/// The whole way of a command through a session: read on, decide, seal, sign, append, check and fold back.
enum SessionMeasurement {
  private static let note = String(repeating: "Notiz zum Gespräch. ", count: 18)

  /// Adds notes to cases for so many seconds, in a new alliance in a new folder.
  static func run(folder: URL, seconds: Double) async throws {
    let session = try await open(folder)
    var cases: [String] = []
    for _ in 0..<50 { cases.append(try await session.perform(try await openCase(session)).number ?? "") }
    var latencies = Latencies()
    let start = ContinuousClock.now
    var now = start
    while (now - start).seconds < seconds {
      let number = cases[latencies.count % cases.count]
      _ = try await session.perform(NoteCase(number: number, text: note))
      let then = ContinuousClock.now
      latencies.add(then - now)
      now = then
    }
    ResultLine(.session).with(latencies, over: (now - start).seconds).print()
    try await session.close()
  }

  private static func open(_ folder: URL) async throws -> Session {
    let log = try RehearsalFounding.found(RehearsalPlan(bodies: [body])) {
      try SQLiteLog.create(at: folder, logID: $0, rehearsal: true)
    }
    let session = try Session(
      log: log, login: OneBodyLog.login, password: .password(OneBodyLog.password), rules: try rules(),
      now: nil)
    _ = try await session.name(Naming(body: body, members: [:]))
    return session
  }

  private static let body = RehearsalPlan.PlannedBody(
    kind: .counselling, code: "bench", prefix: "B", german: "Bench", english: "Bench",
    members: [
      .init(login: OneBodyLog.login, name: "B. Bench", role: .counsellor, password: OneBodyLog.password)
    ])

  private static func openCase(_ session: Session) async throws -> OpenCase {
    let desk = try await session.desk()
    return try CaseFile.read(
      EmbeddedFile.exampleCase.text, name: EmbeddedFile.exampleCase.path, today: desk.today,
      taxonomy: desk.taxonomy)
  }

  /// The rules that every alliance starts with.
  static func rules() throws -> Rules {
    Rules(
      taxonomy: try TaxonomyFile.read(EmbeddedFile.taxonomy.text, name: EmbeddedFile.taxonomy.path),
      procedure: try ProcedureFile.read(EmbeddedFile.procedure.text, name: EmbeddedFile.procedure.path))
  }
}
