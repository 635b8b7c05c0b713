import Foundation
import GRDB
import Testing

@testable import EventStore

@Suite struct AppendTests {
  @Test func `an appended entry is read back byte for byte and becomes the head`() throws {
    let test = try TestLog()
    let before = try test.log.head()
    let fact = Make.fact(test.compartment, try test.log.roster())
    let outcome = try test.append([fact], expected: [test.compartment: 0])
    #expect(outcome == .done(entry: 3, firstEvent: 5))
    var seen: [StoredEntry] = []
    try test.log.readEntries(after: before.number) { seen.append($0) }
    #expect(seen.count == 1)
    #expect(seen.first?.events.first?.payload == fact.payload)
    #expect(seen.first?.events.first?.header == fact.header)
    #expect(seen.first?.header.previousHash == before.hash)
    #expect(try test.log.head() == seen.first?.head)
  }

  @Test func `the same command appended again is a duplicate and names its entry`() throws {
    let test = try TestLog()
    let key = Identifier.random()
    let fact = Make.fact(test.compartment, try test.log.roster())
    #expect(try test.append([fact], key: key) == .done(entry: 3, firstEvent: 5))
    #expect(try test.append([fact], key: key) == .duplicate(entry: 3))
    #expect(try test.log.head().number == 3)
  }

  @Test func `an earlier entry of the same command is found by an index, however long the log is`() throws {
    let test = try TestLog()
    let plan = try test.log.use { database in
      try Row.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN " + SQL.newestAndDuplicate.rawValue, arguments: [Data(count: 32)]
      ).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("entry_once") }, "\(plan)")
    #expect(!plan.contains { $0.contains("SCAN entry") }, "\(plan)")
  }

  @Test func `a compartment that moved since the decision is a conflict, written or only read`() throws {
    let test = try TestLog()
    let stale = Make.fact(test.compartment, try test.log.roster())
    try test.fill(1)
    #expect(try test.append([stale]) == .conflict([test.compartment]))
    let next = Make.fact(test.compartment, try test.log.roster())
    let other = Identifier.random()
    #expect(try test.append([next], expected: [test.compartment: 0]) == .conflict([test.compartment]))
    #expect(try test.append([next], expected: [other: 4]) == .conflict([other]))
    #expect(
      try test.append([next], expected: [test.compartment: 1, other: 0]) == .done(entry: 4, firstEvent: 6))
  }

  @Test func `keys that moved on make a draft stale`() throws {
    let test = try TestLog()
    let fact = Make.fact(test.compartment, try test.log.roster())
    let epoch = Make.bodyEpoch(test.first.body, try test.log.roster())
    #expect(try test.append([DraftEvent(control: .bodyEpoch(epoch))]) == .done(entry: 3, firstEvent: 5))
    #expect(try test.append([DraftEvent(control: .bodyEpoch(epoch))]) == .stale(.body(test.first.body)))
    #expect(try test.append([fact]) == .stale(.compartment(test.compartment)))
    let roster = try test.log.roster()
    #expect(!roster.isCurrent(compartment: test.compartment))
    let circle = Make.circleEpoch([test.first.body], roster)
    var key = Make.change(.newEpoch, test.compartment, to: circle.circle, roster, next: true)
    #expect(try test.append([DraftEvent(control: .compartmentKey(key))]) == .stale(.circle(circle.circle)))
    key.circleEpoch = 2
    let renewed = DraftEvent(
      data: test.compartment, version: 1, keyEpoch: 2, nonce: opaque(12), payload: opaque(272))
    let upToDate = [
      DraftEvent(control: .circleEpoch(circle)), DraftEvent(control: .compartmentKey(key)), renewed,
    ]
    #expect(try test.append(upToDate) == .done(entry: 4, firstEvent: 6))
    #expect(try test.log.roster().isCurrent(compartment: test.compartment))
  }

  @Test func `an old key of the author is stale and an unknown author is not entitled`() throws {
    let test = try TestLog()
    var renewed = test.first
    renewed.keys.append(.init())
    let change = MemberKey(
      member: test.first.id, epoch: 2, signingKey: renewed.signingKey, agreementKey: Opaque.agreementKey,
      bodyEpoch: 1, wrap: Opaque.wrap)
    _ = try test.append([DraftEvent(control: .memberKey(change))])
    let fact = Make.fact(test.compartment, try test.log.roster())
    #expect(try test.append([fact]) == .stale(.author))
    #expect(try TestLog.append(test.log, renewed, [fact]) == .done(entry: 4, firstEvent: 6))
    let stranger = Person(of: test.first.body)
    #expect(
      try TestLog.append(test.log, stranger, [Make.fact(test.compartment, try test.log.roster())])
        == .notEntitled(.authorUnknown(stranger.id)))
  }

  @Test func `an entry of many events goes in wholly or not at all`() throws {
    let test = try TestLog()
    var roster = try test.log.roster()
    var events: [DraftEvent] = []
    for version in 1...1500 {
      events.append(
        DraftEvent(
          data: test.compartment, version: UInt64(version), keyEpoch: 1, nonce: opaque(12),
          payload: opaque(272)))
    }
    let spoilt = Array(events.dropLast()) + [events[0]]
    #expect(try test.append(spoilt) == .conflict([test.compartment]))
    #expect(try test.log.head().number == 2)
    #expect(try test.append(events) == .done(entry: 3, firstEvent: 5))
    try test.log.readEntries(after: 2) { _ = roster.admit($0) }
    #expect(roster.compartments[test.compartment]?.version == 1500)
    #expect(try test.log.events(of: test.compartment).count == 1500)
  }

  @Test func `a draft that is none is refused before anything is locked`() throws {
    let test = try TestLog()
    let good = Make.fact(test.compartment, try test.log.roster())
    let short = DraftEvent(
      data: test.compartment, version: 1, keyEpoch: 1, nonce: opaque(11), payload: opaque(272))
    let long = DraftEvent(
      data: test.compartment, version: 1, keyEpoch: 1, nonce: opaque(12), payload: opaque(65_553))
    let zero = DraftEvent(data: .zero, version: 1, keyEpoch: 1, nonce: opaque(12), payload: opaque(272))
    for events in [[], [short], [long], [zero], [good, short]] {
      #expect(throws: StoreError.draftInvalid) { try test.append(events) }
    }
    #expect(throws: StoreError.draftInvalid) { try test.append([good], key: .zero) }
    #expect(try test.append([good]) == .done(entry: 3, firstEvent: 5))
  }

  @Test func `a signature that is not the author's is refused and appends nothing`() throws {
    let test = try TestLog()
    let another = try test.another()
    let fact = Make.fact(test.compartment, try test.log.roster())
    let draft = EntryDraft(
      author: test.first.id, authorEpoch: 1, idempotencyKey: .random(), events: [fact])
    #expect(throws: StoreError.signatureRefused) { try another.append(draft) { _ in opaque(64) } }
    #expect(throws: StoreError.signatureRefused) { try another.append(draft) { _ in opaque(63) } }
    #expect(throws: CancellationError.self) { try another.append(draft) { _ in throw CancellationError() } }
    #expect(throws: StoreError.busy) {
      try another.append(draft) { message in
        _ = try another.head()
        return message
      }
    }
    #expect(try another.append(draft) { try test.first.sign($0) } == .done(entry: 3, firstEvent: 5))
    try another.close()
  }

  @Test func `a session learns that somebody else wrote, once`() throws {
    let test = try TestLog()
    let another = try test.another()
    #expect(try !another.changedByOthers())
    try test.fill(1)
    #expect(try another.changedByOthers())
    #expect(try !another.changedByOthers())
    #expect(try !test.log.changedByOthers())
    try another.close()
  }

  @Test func `a roster folded by a reader is taken over, one of another log is not`() throws {
    let test = try TestLog()
    try test.fill(3)
    let another = try test.another()
    var roster = Roster(logID: another.logID)
    try another.readEntries(after: 0) { #expect(roster.admit($0) == .admitted) }
    try another.adopt(roster)
    #expect(try another.roster().head == test.log.head())
    #expect(throws: StoreError.foreignRoster) { try another.adopt(Roster(logID: .random())) }
    var (bench, first) = Bench.founded()
    for _ in 0..<9 { bench.enter(first, [.bodyEpoch(Make.bodyEpoch(first.body, bench.roster))]) }
    #expect(throws: StoreError.foreignRoster) { try another.adopt(bench.roster) }
    try another.close()
  }
}
