import Clearing
import EventStore
import Rulebook
import Vault

/// A member's reading of the log: the roster, and the world of what the member's body can open.
///
/// An event counts only if its entry continues the hashed chain, its author's signature was checked, the roster admits it,
/// its payload opens to the committed key, and its author was entitled to write it.
struct Fold {
  private(set) var roster: Roster
  private(set) var world: World
  /// What holds before anything is adopted.
  private let rules: AdoptedRules
  var keyring: Keyring
  /// Entries whose signature was checked by this or an earlier session need it no more; their hashes are checked all the same.
  var verified: Head?
  /// What this session signed last: a signature that it made itself need not be checked.
  var own: OwnSignature?
  /// The roster of a later entry, whose wraps open what was handed over only afterwards; nil in a first reading.
  private var later: Roster?
  /// Compartments of which something could not be opened, because its key was not there yet.
  private var missed: Set<Identifier> = []
  /// Erasures that wait for a confirmation.
  private(set) var asked = AskedErasures()
  private let codec = EventCodec()
  /// The bodies of circles; a circle's id follows from them, so they never change.
  private var readers: [Identifier: Set<BodyID>] = [:]

  init(logID: Identifier, keyring: Keyring, rules: AdoptedRules) {
    roster = Roster(logID: logID)
    self.rules = rules
    world = World(rules: rules, digest: SheetDigest(hex: PlainDigest.hex))
    self.keyring = keyring
  }

  /// The beginning of a second reading, with the keys that the first one ended with.
  init(rereading first: Fold) {
    self.init(logID: first.roster.logID, keyring: first.keyring, rules: first.rules)
    later = first.roster
    verified = first.roster.head
  }

  /// Forgets everything that was read.
  func emptied() -> Fold { Fold(logID: roster.logID, keyring: keyring, rules: rules) }

  /// Ends a second reading.
  mutating func endRereading() { later = nil }

  /// Whether something can be opened now that could not when it was read: it was handed over later, or the own keys are newer.
  /// Then everything is read once more, so that all events are folded in the order of the log.
  mutating func missedWhatOpensNow() -> Bool {
    let opensNow = missed.filter { id in
      guard let compartment = roster.compartments[id], !compartment.isErased else { return false }
      return (1...compartment.currentEpoch).allSatisfy { canRead(compartment, epoch: $0) }
    }
    missed = []
    return !opensNow.isEmpty
  }

  /// Takes the next entry; throws when the chain breaks there, and then nothing after it may be read.
  mutating func take(_ entry: StoredEntry, slots: SlotReader) throws {
    let known = verified.map { entry.header.number <= $0.number } ?? false || own?.stands(in: entry) ?? false
    switch roster.admit(entry, checkSignature: !known) {
    case .broken: throw SessionError.logDamaged(entry: entry.header.number)
    case .void: return reject(entry)
    case .admitted: break
    }
    if let verified, verified.number == entry.header.number, verified.hash != entry.entryHash {
      throw SessionError.historyRewritten(entry: verified.number)
    }
    if entry.events.contains(where: { $0.header.eventClass == .roster }) { learnRoster() }
    noteErasures(entry)
    noteMoves(entry)
    guard let author = author(of: entry) else { return }
    for event in entry.events where event.header.eventClass == .data {
      try take(event, of: entry, by: author, slots: slots)
    }
  }

  private mutating func noteErasures(_ entry: StoredEntry) {
    for event in entry.events where event.header.eventClass == .keys {
      if let request = event.erasureRequested { asked.note(request, entry: entry.header.number) }
      if let intent = event.erasureIntended {
        asked.decide(intent.compartment)
        keyring.forget(intent.compartment)
        world.forget(CompartmentID(intent.compartment))
      }
    }
  }

  /// What the own body was left out of is gone from the desk as well: old keys open it still, the program does not show it.
  /// What came to it is read from its beginning.
  private mutating func noteMoves(_ entry: StoredEntry) {
    for id in entry.events.compactMap(\.moved) {
      guard let compartment = roster.compartments[id], !compartment.belongsToAll else { continue }
      let own = BodyID(keyring.body)
      let circle = bodies(ofCircle: compartment.circle)
      // In a second reading it counts how it ended: what was taken away and given back is there all along.
      if later != nil, !circle.contains(own) {
        let newest = keys(of: compartment)
        if canRead(newest, epoch: newest.currentEpoch) { continue }
      }
      if later == nil, circle.contains(own), !world.knows(CompartmentID(id)) { missed.insert(id) }
      world.moved(CompartmentID(id), to: circle, reader: own)
    }
  }

  /// Who a member is now, in the core's words; nil for an unknown one.
  func author(_ id: Identifier) -> Author? {
    guard let member = roster.members[id], let body = roster.bodies[member.body] else { return nil }
    return Author(
      member: MemberID(id), body: BodyID(member.body), kind: Clearing.BodyKind(body.kind),
      roles: Role.roles(member.roles))
  }

  private func author(of entry: StoredEntry) -> Author? { author(entry.header.author) }

  private mutating func reject(_ entry: StoredEntry) {
    guard let author = author(of: entry) else { return }
    for event in entry.events {
      world.reject(placement(event, entry, author), .wrongBody)
    }
  }

  private mutating func learnRoster() {
    world.bodyKinds = [:]
    for body in roster.bodies.values where body.isActive {
      world.bodyKinds[BodyID(body.id)] = Clearing.BodyKind(body.kind)
    }
    world.absentMembers = []
    for member in roster.members.values {
      world.memberBodies[MemberID(member.id)] = BodyID(member.body)
      world.memberRoles[MemberID(member.id)] = Role.roles(member.roles)
      if member.removedAt != nil { world.absentMembers.insert(MemberID(member.id)) }
    }
    for body in roster.bodies.values {
      if let kit = roster.kitMember(of: body) { world.absentMembers.insert(MemberID(kit)) }
    }
  }

  private mutating func take(
    _ event: StoredEvent, of entry: StoredEntry, by author: Author, slots: SlotReader
  ) throws {
    guard let compartment = roster.compartments[event.header.compartment], !compartment.isErased,
      let payload = event.payload
    else { return }
    guard canRead(keys(of: compartment), epoch: event.header.keyEpoch) else {
      missed.insert(compartment.id)
      return
    }
    var placement = placement(event, entry, author)
    // The seal alone proves little: whoever has the key can make another payload that opens. The chain covers its hash.
    guard event.header.matches(payload), let content = open(event, payload, compartment, entry, slots) else {
      return world.reject(placement, .unreadable)
    }
    switch codec.decode(content) {
    case .known(let fact, let moment):
      placement.at = moment
      world.apply(fact, at: placement)
    case .newer: world.lock(placement.compartment)
    case nil: world.reject(placement, .unreadable)
    }
  }

  /// The compartment with the wraps that hold for this reading.
  private func keys(of compartment: RosterCompartment) -> RosterCompartment {
    later?.compartments[compartment.id] ?? compartment
  }

  /// Was the epoch's half A wrapped for a circle that the own body is part of?
  private func canRead(_ compartment: RosterCompartment, epoch: UInt32) -> Bool {
    guard epoch >= 1, epoch <= compartment.currentEpoch else { return false }
    let circle = (later ?? roster).circles[compartment.epochs[Int(epoch) - 1].circle]
    return circle?.bodies.contains(keyring.body) ?? false
  }

  private mutating func open(
    _ event: StoredEvent, _ payload: [UInt8], _ compartment: RosterCompartment, _ entry: StoredEntry,
    _ slots: SlotReader
  ) -> [UInt8]? {
    do {
      let key = try keyring.compartmentKey(keys(of: compartment), event.header.keyEpoch, later ?? roster) {
        try slots.half(compartment.slot)
      }
      let context = try SealContext(
        logID: roster.logID.bytes, authorID: entry.header.author.bytes, authorEpoch: entry.header.authorEpoch,
        headerPrefix: event.header.boundPrefix)
      return try key.open(payload: payload, nonce: event.header.nonce, context: context)
    } catch {
      // Whatever the reason, the event has no effect and is listed as void; only its author or a lost slot can cause it, or a
      // reading that comes before the own keys: then there is a second one.
      if roster.members[keyring.member].map({ $0.currentEpoch > 1 }) ?? true { missed.insert(compartment.id) }
      return nil
    }
  }

  /// Where an event stands; its time is known once it is open.
  private mutating func placement(_ event: StoredEvent, _ entry: StoredEntry, _ author: Author) -> Placement {
    let compartment = roster.compartments[event.header.compartment]
    return Placement(
      entry: entry.header.number, event: event.number, compartment: CompartmentID(event.header.compartment),
      owner: BodyID(compartment?.owner ?? .zero), circle: bodies(ofCircle: compartment?.circle),
      author: author,
      at: Moment(milliseconds: 0))
  }

  private mutating func bodies(ofCircle id: Identifier?) -> Set<BodyID> {
    guard let id else { return [] }
    if let known = readers[id] { return known }
    let bodies = Set((roster.circles[id]?.bodies ?? []).map { BodyID($0) })
    readers[id] = bodies
    return bodies
  }
}

extension EventHeader {
  /// What the seal of an event is bound to of its header.
  fileprivate var boundPrefix: [UInt8] {
    Self.boundPrefix(
      eventClass: eventClass, keyEpoch: keyEpoch, compartment: compartment, version: version,
      payloadLength: payloadLength)
  }
}

/// A message that this session signed with its own key, and the signature.
struct OwnSignature {
  let message: [UInt8]
  let signature: [UInt8]

  /// Whether the entry is exactly the one that was signed.
  func stands(in entry: StoredEntry) -> Bool {
    entry.header.signature == signature && entry.header.signedMessage == message
  }
}
