import Crypto

/// Who belongs to the alliance, and which keys are wrapped for whom: a pure fold of signed entries.
///
/// Store and reader use the same fold, so they agree on what counts. It grows by one entry at a time and depends on nothing
/// but the entries before.
public struct Roster: Sendable {
  /// The log.
  public let logID: Identifier
  /// Whether the log is for rehearsal only; false until the GENESIS was admitted.
  public internal(set) var isRehearsal = false
  /// Every body that founded itself.
  public internal(set) var bodies: [Identifier: RosterBody] = [:]
  /// Every member there was.
  public internal(set) var members: [Identifier: RosterMember] = [:]
  /// Every circle that has a secret.
  public internal(set) var circles: [Identifier: RosterCircle] = [:]
  /// Every compartment, erased ones too.
  public internal(set) var compartments: [Identifier: RosterCompartment] = [:]
  /// The newest entry that was looked at, void ones too.
  public internal(set) var head: Head
  /// The number of the next event.
  public internal(set) var nextEvent: UInt64 = 1
  /// The slots in use, so that no two compartments share one.
  var slots: Set<Identifier> = []

  /// The roster of an empty log.
  public init(logID: Identifier) {
    self.logID = logID
    self.head = .empty(logID: logID)
  }

  /// Looks at the next entry and lets it have its effect when every rule holds, against the log before it.
  ///
  /// `checkSignature` false leaves out the signature alone, for a reader that vouches for the entry in another way.
  public mutating func admit(_ entry: StoredEntry, checkSignature: Bool = true) -> RosterVerdict {
    if let fault = chainFault(entry) { return .broken(fault) }
    let verdict: RosterVerdict
    do {
      apply(try evaluate(entry.header, entry.events, checkSignature: checkSignature))
      verdict = .admitted
    } catch {
      verdict = .void(error)
    }
    advance(to: entry)
    return verdict
  }

  mutating func advance(to entry: StoredEntry) {
    head = entry.head
    nextEvent = entry.header.firstEvent + UInt64(entry.header.eventCount)
  }

  /// The bodies that take part now, ascending.
  public var activeBodies: [Identifier] { bodies.values.filter(\.isActive).map(\.id).sorted() }

  /// Whether a data event may be written there now: newest epochs of compartment and circle, wrapped to the current keys of
  /// active bodies; false for unknown and erased ones.
  public func isCurrent(compartment id: Identifier) -> Bool {
    guard let compartment = compartments[id], !compartment.isErased else { return false }
    return isCurrent(compartment, RosterStep(number: 0, author: .zero))
  }

  /// Whether the circle's newest epoch is wrapped to the current keys of active bodies.
  public func isCurrent(circle id: Identifier) -> Bool {
    guard let circle = circles[id] else { return false }
    return isCurrent(circle, RosterStep(number: 0, author: .zero))
  }

  private func chainFault(_ entry: StoredEntry) -> ChainFault? {
    if entry.header.logID != logID { return .logID }
    if entry.header.number != head.number + 1 { return .number }
    if entry.header.firstEvent != nextEvent { return .firstEvent }
    if entry.header.previousHash != head.hash { return .previousHash }
    if sha256(Label.events, entry.eventHeaderBytes) != entry.header.eventsHash { return .eventsHash }
    return nil
  }
}
