import LogVerifier
import Testing

@testable import EventStore

/// A roster in the making, without any file, which both readers fold: whatever one of them admits, the other must admit too,
/// and whatever one finds void, the other must find void for the same reason.
struct Bench {
  let genesis: Genesis
  let logID: Identifier
  var roster: Roster
  var reader: ReaderRoster
  /// Every reason that was met.
  var met: Set<RuleBreak> = []

  /// An empty log whose first signing key is this person's.
  init(first: Person, rehearsal: Bool = false) {
    genesis = Genesis(isRehearsal: rehearsal, seed: opaque(32), signingKey: first.signingKey)
    logID = genesis.logID
    roster = Roster(logID: logID)
    reader = ReaderRoster(logID: logID.bytes)
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
      eventCount: UInt32(events.count), authorEpoch: epoch ?? author.epoch, author: author.id,
      idempotencyKey: .random(), previousHash: roster.head.hash,
      eventsHash: sha256(Label.events, headers), signature: [])
    header.signature = (try? author.sign(header.signedMessage)) ?? opaque(64)
    let stored = zip(roster.nextEvent..., events).map {
      StoredEvent(number: $0, header: $1.header, payload: $1.payload)
    }
    return StoredEntry(header, headers, stored)
  }

  /// Enters an entry; the rule it breaks by both readers, or nil when both admit it.
  @discardableResult
  mutating func enter(_ entry: StoredEntry, sourceLocation: SourceLocation = #_sourceLocation) -> RuleBreak? {
    let ours: String? =
      switch roster.admit(entry) {
      case .admitted: nil
      case .void(let violation): String("\(violation)".prefix { $0 != "(" })
      case .broken(let fault): "broken \(fault)"
      }
    let broken = reader.take(entry)
    #expect(broken?.rawValue == ours, sourceLocation: sourceLocation)
    if let broken { met.insert(broken) }
    return broken
  }

  @discardableResult
  mutating func enter(
    _ author: Person, _ events: [DraftEvent], sourceLocation: SourceLocation = #_sourceLocation
  ) -> RuleBreak? {
    enter(entry(by: author, events), sourceLocation: sourceLocation)
  }

  @discardableResult
  mutating func enter(
    _ author: Person, _ events: [ControlEvent], sourceLocation: SourceLocation = #_sourceLocation
  ) -> RuleBreak? {
    enter(author, events.map { DraftEvent(control: $0) }, sourceLocation: sourceLocation)
  }

  /// Enters what the test takes for granted.
  mutating func must(
    _ author: Person, _ events: [ControlEvent], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    must(author, events.map { DraftEvent(control: $0) }, sourceLocation: sourceLocation)
  }

  mutating func must(
    _ author: Person, _ events: [DraftEvent], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let broken = enter(author, events, sourceLocation: sourceLocation)
    #expect(broken == nil, sourceLocation: sourceLocation)
  }

  /// A further body of this kind with one key holder, admitted by these.
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
