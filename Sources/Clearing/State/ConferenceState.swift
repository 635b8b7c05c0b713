/// A case conference: who was called to one table, whether it was held, and what was agreed.
public struct ConferenceState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// The body whose case it is.
  public let owner: BodyID
  /// What was said when it was called.
  public let call: ConferenceCalled
  /// The invited bodies that are still part of it.
  public internal(set) var bodies: [BodyID]
  /// How it went; nil before it was held.
  public internal(set) var held: ConferenceHeld?
  /// The day it was called off; nil unless it was.
  public internal(set) var endedOn: CalendarDay?
  /// The day on which each task was done, by its number.
  public internal(set) var done: [Int: CalendarDay] = [:]
  /// Everything that happened to it, oldest first.
  public internal(set) var history: [PastEvent]

  /// Is it still to be held?
  public var isCalled: Bool { held == nil && endedOn == nil }

  /// What was agreed and is not done; what a body that is no longer part of it had to do is nobody's.
  public var openTasks: [ConferenceTask] {
    (held?.tasks ?? []).filter { done[$0.task] == nil && ($0.body == owner || bodies.contains($0.body)) }
  }
}

extension World {
  /// Case conferences about a case that this reader can see, oldest first.
  public func conferences(of cover: CompartmentID) -> [ConferenceState] {
    (partsOfCase[cover] ?? []).compactMap { conferences[$0] }
  }

  /// The relation of a member to a case conference: whose case it is, who is invited, and who steers. A declared relation to
  /// the case, or to the own body's case that came from it, leaves none.
  public func relation(of member: Author, to conference: ConferenceState) -> Relation {
    if isKept(member.member, from: conference.id) { return .none }
    if conference.owner == member.body { return .own }
    if conference.bodies.contains(member.body) { return .accepted }
    return steers(member.body) ? .contributed : .none
  }

  /// Does a member stand too near to a case, as the own body knows it: by that case, or by the one that was opened from it?
  func isKept(_ member: MemberID, fromCaseBehind cover: CompartmentID) -> Bool {
    guard let kept = keptFrom[member] else { return false }
    return kept.contains(cover)
      || kept.contains { cases[$0]?.source.flatMap { referrals[$0]?.offer.caseCover } == cover }
  }

  mutating func open(_ fact: ConferenceCalled, _ past: PastEvent) {
    let id = past.placement.compartment
    conferences[id] = ConferenceState(
      id: id, owner: past.placement.owner, call: fact, bodies: fact.bodies, history: [past])
    partsOfCase[fact.caseCover, default: []].append(id)
    claim(fact.number, for: id)
  }

  /// Takes over into a conference what an entitled event says about it.
  mutating func confer(_ past: PastEvent, _ change: (inout ConferenceState) -> Void) {
    let id = past.placement.compartment
    guard var conference = conferences.removeValue(forKey: id) else { return }
    change(&conference)
    conference.history.append(past)
    conferences[id] = conference
  }
}
