@testable import EventStore

/// Events that fit a roster as it is, for a test to spoil.
enum Make {
  static func founding(_ person: Person, _ kind: BodyKind, roles: RoleSet = .keyHolder) -> BodyFound {
    BodyFound(
      body: person.body, kind: kind, bodyKey: Opaque.agreementKey, kitKey: Opaque.agreementKey,
      kitWrap: Opaque.wrap, member: person.id, roles: roles, signingKey: person.signingKey,
      agreementKey: Opaque.agreementKey, memberWrap: Opaque.wrap)
  }

  static func addition(_ person: Person, _ roles: RoleSet, _ roster: Roster) -> MemberAdd {
    MemberAdd(
      body: person.body, member: person.id, roles: roles, signingKey: person.signingKey,
      agreementKey: Opaque.agreementKey, bodyEpoch: roster.bodies[person.body]?.currentEpoch ?? 1,
      wrap: Opaque.wrap)
  }

  static func bodyEpoch(_ body: Identifier, _ roster: Roster, without gone: Identifier? = nil) -> BodyEpoch {
    let members = roster.bodies[body]?.members.filter { $0 != gone } ?? []
    return BodyEpoch(
      body: body, epoch: (roster.bodies[body]?.currentEpoch ?? 0) + 1, bodyKey: Opaque.agreementKey,
      kitKey: Opaque.agreementKey, kitWrap: Opaque.wrap, previousSeedWrap: Opaque.wrap,
      memberWraps: members.map { MemberWrap(member: $0, wrap: Opaque.wrap) })
  }

  static func circleEpoch(_ bodies: [Identifier], _ roster: Roster, reason: CircleReason? = nil)
    -> CircleEpoch
  {
    let id = CircleEpoch.circleID(logID: roster.logID, bodies: bodies)
    let epoch = (roster.circles[id]?.currentEpoch ?? 0) + 1
    let wraps = bodies.map {
      CircleWrap(body: $0, bodyEpoch: roster.bodies[$0]?.currentEpoch ?? 1, wrap: Opaque.wrap)
    }
    return CircleEpoch(
      logID: roster.logID, epoch: epoch, reason: reason ?? (epoch == 1 ? .first : .bodyKeyMoved),
      commitment: Opaque.commitment, wraps: wraps)
  }

  static func key(_ epoch: UInt32, commitment: [UInt8]? = nil) -> CompartmentEpochKey {
    CompartmentEpochKey(
      epoch: epoch, commitment: commitment ?? Opaque.commitment, wrappedHalf: Opaque.wrappedHalf)
  }

  static func opening(
    _ circle: Identifier, _ roster: Roster, compartment: Identifier = .random(), slot: Identifier = .random(),
    rule: EraseRule = .twoPersons, belongsToAll: Bool = false
  ) -> CompartmentKey {
    CompartmentKey(
      compartment: compartment, form: .open(slot: slot, rule: rule, belongsToAll: belongsToAll),
      circle: circle,
      circleEpoch: roster.circles[circle]?.currentEpoch ?? 1, keys: [key(1)])
  }

  /// A change of a compartment: the next epoch when `next`, and these existing epochs handed over.
  static func change(
    _ form: CompartmentKey.Form, _ compartment: Identifier, to circle: Identifier, _ roster: Roster,
    next: Bool, handing epochs: [UInt32] = []
  ) -> CompartmentKey {
    let known = roster.compartments[compartment]?.epochs ?? []
    var keys = epochs.map { epoch in
      key(epoch, commitment: Int(epoch) <= known.count ? known[Int(epoch) - 1].commitment : nil)
    }
    if next { keys.append(key(UInt32(known.count) + 1)) }
    return CompartmentKey(
      compartment: compartment, form: form, circle: circle,
      circleEpoch: roster.circles[circle]?.currentEpoch ?? 1, keys: keys)
  }

  /// The next data event of a compartment.
  static func fact(_ compartment: Identifier, _ roster: Roster, skip: UInt64 = 0, size: Int = 272)
    -> DraftEvent
  {
    let known = roster.compartments[compartment]
    return DraftEvent(
      data: compartment, version: (known?.version ?? 0) + 1 + skip, keyEpoch: known?.currentEpoch ?? 1,
      nonce: opaque(12), payload: opaque(size))
  }
}
