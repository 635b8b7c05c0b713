import Clearing
import EventStore
import Foundation
import TestSupport
import Testing
import Vault

@testable import Casework

/// Opening, writing, asking, confirming, new keys and older slot files in any order, beside a model that only counts.
@Suite struct `Erasing among everything else` {
  private static var steps: Int {
    ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 1000 : 30
  }

  @Test func `what is there is what the model says, after any order of steps`() async throws {
    // Short logs, many of them: each step is checked by opening the whole log anew.
    let perLog = min(60, Self.steps)
    let rounds = Self.steps / perLog
    var (erased, rekeyed, restored) = (0, 0, 0)
    for seed in 1...UInt64(rounds) {
      var play = try await ErasurePlay(seed: seed)
      for _ in 1...perLog { try await play.step() }
      try await play.check()
      erased += play.erasedCases.count
      rekeyed += play.newKeys
      restored += play.restored
    }
    #expect(erased >= rounds * 2 && rekeyed >= rounds && restored >= rounds)
  }
}

private struct ErasurePlay {
  private let alliance: TestAlliance
  private var draw: Draw
  private var day = CalendarDay(number: 20_466)
  /// The notes of each live case.
  private var notes: [String: Int] = [:]
  /// Requests that wait, by the case's number: the erasure's number and who asked.
  private var asked: [String: (number: String, by: String)] = [:]
  /// Copies of the slot file from earlier, and which cases were erased since.
  private var copies: [(slots: Data, mirror: Data)] = []
  private(set) var erasedCases: Set<String> = []
  private(set) var newKeys = 0
  private(set) var restored = 0

  init(seed: UInt64) async throws {
    alliance = try await TestAlliance()
    draw = Draw(seed: (seed, 3, 1, 4))
  }

  mutating func step() async throws {
    switch draw.below(12) {
    case 0, 1, 2: try await open()
    case 3, 4: try await note()
    case 5, 6: try await ask()
    case 7, 8: try await confirm()
    case 9: try await rekey()
    case 10: try keepSlots()
    case _: try await putBack()
    }
  }

  private func acting<Result: Sendable>(
    _ login: String, _ work: (Session) async throws -> Result
  ) async throws -> Result {
    let session = try alliance.open(login, now: "\(day)T09:00")
    let result = try await work(session)
    try await session.close()
    return result
  }

  private mutating func pick(_ numbers: some Collection<String>) -> String? {
    numbers.isEmpty ? nil : numbers.sorted()[draw.below(numbers.count)]
  }

  private mutating func login() -> String { draw.below(2) == 0 ? "nord-1" : "nord-2" }

  private mutating func open() async throws {
    let number = try await acting(login()) { try await $0.perform(Story.openCase).number ?? "" }
    #expect(notes[number] == nil && !erasedCases.contains(number), "no number is given twice")
    notes[number] = 1
  }

  private mutating func note() async throws {
    if draw.below(3) == 0, let gone = pick(erasedCases) {
      _ = try await acting(login()) { session in
        await #expect(throws: Refusal.notFoundOrNotPermitted) {
          try await session.perform(NoteCase(number: gone, text: "x"))
        }
      }
    }
    guard let number = pick(notes.keys) else { return }
    _ = try await acting(login()) { try await $0.perform(NoteCase(number: number, text: Story.marker)) }
    notes[number, default: 0] += 1
  }

  private mutating func ask() async throws {
    guard let number = pick(notes.keys), asked[number] == nil else { return }
    let who = login()
    let erasure = try await acting(who) {
      try await $0.perform(RequestErasure(.file(number), ground: "subject_request")).number ?? ""
    }
    asked[number] = (erasure, who)
  }

  private mutating func confirm() async throws {
    guard let number = pick(asked.keys), let request = asked[number] else { return }
    day = day.adding(days: 3)
    let other = request.by == "nord-1" ? "nord-2" : "nord-1"
    let report = try await acting(other) { session in
      _ = try await session.confirmErasure(request.number)
      return await session.erasureReport()
    }
    #expect(report.unfinished.isEmpty && report.finished.count >= 4)
    asked[number] = nil
    notes[number] = nil
    erasedCases.insert(number)
  }

  /// A new key of the body: whatever is written next brings circle and compartment up to date.
  private mutating func rekey() async throws {
    try await acting("nord-1") { try await $0.renewBody() }
    newKeys += 1
  }

  private mutating func keepSlots() throws {
    copies.append(
      (
        try Data(contentsOf: alliance.folder.appendingPathComponent("slots.bin")),
        try Data(contentsOf: alliance.folder.appendingPathComponent("slots.mirror"))
      ))
  }

  /// Writes the erased slots of an older copy over today's; younger slots stay, as they would with the newest backup.
  private mutating func putBack() async throws {
    guard !copies.isEmpty else { return try keepSlots() }
    let old = copies[draw.below(copies.count)]
    for (name, bytes) in [("slots.bin", old.slots), ("slots.mirror", old.mirror)] {
      let handle = try FileHandle(forUpdating: alliance.folder.appendingPathComponent(name))
      try handle.write(contentsOf: bytes)
      try handle.close()
    }
    restored += 1
    try await check()
  }

  /// Opens the log anew and compares with the model; then nothing erased stands in any slot.
  mutating func check() async throws {
    let (notes, erased) = (notes, erasedCases)
    try await acting(login()) { session in
      #expect(await session.erasureReport().unfinished.isEmpty)
      let desk = try await session.desk()
      let world = desk.world
      let numbers = world.registers[desk.reader.body]?.numbers ?? [:]
      let seen = Dictionary(
        uniqueKeysWithValues: world.cases.keys.map { id in
          (numbers[id] ?? "?", world.notes(of: id)?.history.count ?? 0)
        })
      #expect(seen == notes)
      #expect(world.persons.count == notes.count && world.contacts.count == notes.count)
      #expect(world.facts.count == notes.count)
      #expect(world.incidents.count == notes.count + erased.count)
      #expect(world.voids.isEmpty)
      let stubs = world.registers[desk.reader.body]?.erasures.compactMap(\.stub?.object) ?? []
      #expect(Set(stubs) == erased)
    }
    let log = try SQLiteLog.open(at: alliance.folder, readOnly: true)
    defer { try? log.close() }
    #expect(try LogVerification.run(log).findings.isEmpty)
    let gone = try log.roster().compartments.values.filter(\.isErased).map(\.slot)
    #expect(try log.remainingHalves(gone).isEmpty)
  }
}

extension Session {
  /// Gives the body a new key, as its key holder does when somebody leaves.
  fileprivate func renewBody() throws {
    let roster = fold.roster
    let id = fold.keyring.body
    guard let body = roster.bodies[id], let keys else { return }
    var ring = Keyring(logID: log.logID, member: member, body: id, keys: keys)
    let old = try ring.bodySeed(body.currentEpoch, roster)
    let seed = try BodySeed.generate(body: id.bytes, epoch: body.currentEpoch + 1)
    let wraps = try body.members.map { member in
      MemberWrap(
        member: member,
        wrap: try seed.wrap(
          toMember: roster.members[member]?.agreementKey ?? [], logID: log.logID.bytes, member: member.bytes))
    }
    let epoch = BodyEpoch(
      body: id, epoch: body.currentEpoch + 1, bodyKey: seed.publicKey, kitKey: body.kitKey,
      kitWrap: try seed.wrap(toKit: body.kitKey, logID: log.logID.bytes),
      previousSeedWrap: try seed.wrapPrevious(old, logID: log.logID.bytes), memberWraps: wraps)
    _ = try write(CommandKey()) { _, _ in Composition(controls: [.bodyEpoch(epoch)]) }
  }
}
