import Casework
import Clearing
import EventStore
import Foundation

/// Reading a whole log: out of the database, along the chain, opened, decoded, and folded as a session does it.
enum FoldMeasurement {
  private static let livesAtOnce = 100
  private static let encoder = JSONEncoder()

  /// Makes a log with so many data events in a new folder, one incident's life an entry, and opens a session on it once: that
  /// checks every signature, and closing notes the verified head.
  static func make(folder: URL, events: Int) async throws {
    let home = try OneBodyLog(foundedAt: folder)
    let lives = max(1, events / IncidentLife.length)
    var done = 0
    while done < lives {
      let count = min(livesAtOnce, lives - done)
      let rooms = try home.rooms(count * 2)
      for place in 0..<count {
        try write(done + place, rooms[2 * place], rooms[2 * place + 1], home)
      }
      done += count
    }
    try home.log.close()
    try await openSession(folder, events: lives * IncidentLife.length, part: "signed")
  }

  private static func write(
    _ place: Int, _ core: OneBodyLog.Room, _ words: OneBodyLog.Room, _ home: OneBodyLog
  ) throws {
    let life = IncidentLife(
      place, core: CompartmentID(high: core.id.high, low: core.id.low),
      words: CompartmentID(high: words.id.high, low: words.id.low))
    var events = [core, words].map { DraftEvent(control: $0.opening) }
    for (room, facts) in [(core, life.core), (words, life.words)] {
      for (before, fact) in facts.enumerated() {
        let moment = Moment(milliseconds: 1_780_000_000_000 + Int64(place) * 1000)
        let content = Array(try encoder.encode(Envelope.known(fact, at: moment)))
        events.append(try home.seal(content, in: room, version: UInt64(before + 1)))
      }
    }
    try home.append(events, expected: [core.id: 0, words.id: 0])
  }

  /// Reads the log of `make` in stages, and then as a session does it. A stage's time holds those before it.
  static func run(folder: URL) async throws {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    var reader = try StagedReader(log)
    try reader.run()
    try log.close()
    var time = Duration.zero
    for stage in StagedReader.Stage.allCases {
      time += reader.spent[stage] ?? .zero
      line(stage.name, reader.events, time).print()
    }
    try await openSession(folder, events: reader.events, part: "fold")
  }

  private static func openSession(_ folder: URL, events: Int, part: String) async throws {
    let rules = try SessionMeasurement.rules()
    let log = try SQLiteLog.open(at: folder)
    let before = processorSeconds()
    let start = ContinuousClock.now
    let session = try Session(
      log: log, login: OneBodyLog.login, password: .password(OneBodyLog.password), rules: rules, now: nil)
    let time = ContinuousClock.now - start
    let processor = processorSeconds() - before
    let world = try await session.desk().world
    let found = world.incidents.values.reduce(0) { $0 + $1.history.count }
    guard world.voids.isEmpty, found * 2 == events else { throw ReadingFault.noKeys }
    line(part, events, time).with("cpu_secs", processor, digits: 3).with("peak_mib", peakMemory() / 1024)
      .print()
    try await session.close()
  }

  private static func line(_ part: String, _ events: Int, _ time: Duration) -> ResultLine {
    ResultLine(.fold, part).with("events", Double(events)).with("secs", time.seconds, digits: 3)
      .with("events_s", Double(events) / time.seconds)
  }

  /// Processor time of the process so far: it says what the work costs on a busy machine too.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory the process ever had, in KiB.
  private static func peakMemory() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return Double(line.filter(\.isNumber)) ?? 0
  }
}
