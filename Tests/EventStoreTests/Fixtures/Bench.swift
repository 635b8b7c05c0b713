import Foundation

@testable import EventStore

/// A roster in the making, without any file: entries are signed, chained and admitted one by one.
struct Bench {
  let genesis: Genesis
  let logID: Identifier
  var roster: Roster
  var entries: [StoredEntry] = []

  /// An empty log whose first signing key is this person's.
  init(first: Person, rehearsal: Bool = false) {
    genesis = Genesis(isRehearsal: rehearsal, seed: opaque(32), signingKey: first.signingKey)
    logID = genesis.logID
    roster = Roster(logID: logID)
  }

  /// A log with its first body, a counselling centre, and one key holder.
  static func founded() -> (bench: Bench, first: Person) {
    let first = Person(of: .random())
    var bench = Bench(first: first)
    bench.must(first, [.genesis(bench.genesis), .bodyFound(Make.founding(first, .counselling))])
    return (bench, first)
  }

  /// The entry that would come next.
  func entry(by author: Person, epoch: UInt32? = nil, _ events: [DraftEvent]) -> StoredEntry {
    let headers = events.flatMap { $0.header.encode() }
    var header = EntryHeader(
      logID: logID, number: roster.head.number + 1, firstEvent: roster.nextEvent,
      eventCount: UInt32(events.count),
      authorEpoch: epoch ?? author.epoch, author: author.id, idempotencyKey: .random(),
      previousHash: roster.head.hash, eventsHash: sha256(Label.events, headers), signature: [])
    header.signature = (try? author.sign(header.signedMessage)) ?? opaque(64)
    let stored = zip(roster.nextEvent..., events).map {
      StoredEvent(number: $0, header: $1.header, payload: $1.payload)
    }
    return StoredEntry(header, headers, stored)
  }

  @discardableResult
  mutating func enter(_ author: Person, _ events: [DraftEvent]) -> RosterVerdict {
    let entry = entry(by: author, events)
    let verdict = roster.admit(entry)
    entries.append(entry)
    return verdict
  }

  @discardableResult
  mutating func enter(_ author: Person, _ events: [ControlEvent]) -> RosterVerdict {
    enter(author, events.map { DraftEvent(control: $0) })
  }

  /// Enters what the test takes for granted; a slip in a test shows here.
  mutating func must(_ author: Person, _ events: [ControlEvent], line: Int = #line) {
    must(author, events.map { DraftEvent(control: $0) }, line: line)
  }

  mutating func must(_ author: Person, _ events: [DraftEvent], line: Int = #line) {
    let verdict = enter(author, events)
    assert(verdict == .admitted, "line \(line): \(verdict)")
  }

  /// A further active body of this kind with one key holder.
  mutating func addBody(_ kind: BodyKind, admittedBy admitters: [Person]) -> Person {
    let person = Person(of: .random())
    let founding = Make.founding(person, kind)
    must(person, [.bodyFound(founding)])
    for admitter in admitters {
      must(admitter, [.bodyAdmit(BodyAdmit(body: person.body, foundingHash: founding.foundingHash))])
    }
    return person
  }

  /// A further member of the person's body.
  mutating func addMember(_ holder: Person, roles: RoleSet) -> Person {
    let person = Person(of: holder.body)
    must(holder, [.memberAdd(Make.addition(person, roles, roster))])
    return person
  }

  /// The next epoch of the circle of these bodies, written by the person.
  @discardableResult
  mutating func circle(_ author: Person, _ bodies: [Identifier]) -> Identifier {
    let event = Make.circleEpoch(bodies, roster)
    must(author, [.circleEpoch(event)])
    return event.circle
  }

  /// A compartment of the circle, opened by the person.
  mutating func open(
    _ author: Person, _ circle: Identifier, rule: EraseRule = .twoPersons, belongsToAll: Bool = false
  ) -> Identifier {
    let event = Make.opening(circle, roster, rule: rule, belongsToAll: belongsToAll)
    must(author, [.compartmentKey(event)])
    return event.compartment
  }
}
