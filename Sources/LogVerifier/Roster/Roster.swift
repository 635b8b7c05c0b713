/// Who may write what: folded from the control events alone, entry by entry, and changed in place.
///
/// What an entry changes is written down, and taken back when a later event of the same entry breaks a rule.
struct Roster {
  let logID: ProofID
  private(set) var isRehearsal: Bool?
  private(set) var bodies: [ProofID: Body] = [:]
  private(set) var members: [ProofID: Member] = [:]
  private(set) var circles: [ProofID: Circle] = [:]
  private(set) var compartments: [ProofID: Compartment] = [:]
  private var slots: Set<ProofID> = []
  private var changes: [Change] = []
  /// Bodies that lost a member in this entry and have no new epoch yet.
  var epochsDue: Set<ProofID> = []

  /// How to take one change back.
  private enum Change {
    case body(ProofID, Body?)
    case member(ProofID, Member?)
    case circle(ProofID, Circle?)
    case compartment(ProofID, Compartment?)
    case slot(ProofID)
    case rehearsal(Bool?)
  }

  init(logID: ProofID) { self.logID = logID }

  /// Takes an entry that continues the chain; gives the rule it breaks, when it is void.
  ///
  /// `signed` answers whether the entry was signed with the key that counts.
  mutating func take(_ entry: EntryRecord, signed: (_ key: [UInt8]) -> Bool) -> RuleBreak? {
    changes.removeAll(keepingCapacity: true)
    epochsDue = []
    do {
      try apply(entry, signed)
      return nil
    } catch {
      for change in changes.reversed() { takeBack(change) }
      return error
    }
  }

  private mutating func takeBack(_ change: Change) {
    switch change {
    case .body(let id, let old): bodies[id] = old
    case .member(let id, let old): members[id] = old
    case .circle(let id, let old): circles[id] = old
    case .compartment(let id, let old): compartments[id] = old
    case .slot(let id): slots.remove(id)
    case .rehearsal(let old): isRehearsal = old
    }
  }

  mutating func put(_ id: ProofID, _ body: Body) {
    changes.append(.body(id, bodies.updateValue(body, forKey: id)))
  }

  mutating func put(_ id: ProofID, _ member: Member) {
    changes.append(.member(id, members.updateValue(member, forKey: id)))
  }

  mutating func put(_ id: ProofID, _ circle: Circle) {
    changes.append(.circle(id, circles.updateValue(circle, forKey: id)))
  }

  mutating func put(_ id: ProofID, _ compartment: Compartment) {
    changes.append(.compartment(id, compartments.updateValue(compartment, forKey: id)))
  }

  /// Takes a slot; false when it belongs to a compartment already.
  mutating func use(slot: ProofID) -> Bool {
    guard slots.insert(slot).inserted else { return false }
    changes.append(.slot(slot))
    return true
  }

  mutating func put(rehearsal: Bool) {
    changes.append(.rehearsal(isRehearsal))
    isRehearsal = rehearsal
  }
}
