/// A control event, as far as a reader without keys can judge it: wraps and X-Wing ciphertexts are passed over.
enum ControlEvent {
  case genesis(Genesis)
  case bodyFound(BodyFound)
  case bodyAdmit(body: ProofID, foundingHash: [UInt8])
  case bodyEnd(body: ProofID)
  case bodyEpoch(BodyEpoch)
  case memberAdd(MemberAdd)
  case memberRoles(member: ProofID, roles: UInt8)
  case memberKey(MemberKey)
  case memberRemove(member: ProofID)
  case circleEpoch(CircleEpoch)
  case compartmentKey(CompartmentKey)
  case eraseRequest(compartment: ProofID)
  case eraseIntent(compartment: ProofID)
  case eraseDone(compartment: ProofID)
}

/// The founding of the log.
struct Genesis {
  let isRehearsal: Bool
  let seed: [UInt8]
  let signingKey: [UInt8]

  /// The id the log must have.
  var logID: ProofID { ProofID(Label.log.hash([isRehearsal ? 1 : 0], seed, signingKey).prefix(16)) }
}

/// A body that founds itself, and its first member.
struct BodyFound {
  let body: ProofID
  let kind: UInt8
  let kitKey: [UInt8]
  let member: ProofID
  let roles: UInt8
  let signingKey: [UInt8]
  let agreementKey: [UInt8]
  /// What those who admit it must name.
  let foundingHash: [UInt8]
}

/// A new key of a body and whom it is wrapped to.
struct BodyEpoch {
  let body: ProofID
  let epoch: UInt32
  let kitKey: [UInt8]
  let members: [ProofID]
}

/// A new member.
struct MemberAdd {
  let body: ProofID
  let member: ProofID
  let roles: UInt8
  let signingKey: [UInt8]
  let agreementKey: [UInt8]
  let bodyEpoch: UInt32
}

/// New keys of a member.
struct MemberKey {
  let member: ProofID
  let epoch: UInt32
  let signingKey: [UInt8]
  let agreementKey: [UInt8]
  let bodyEpoch: UInt32
}

/// A new secret of a circle, and to which keys of which bodies it is wrapped.
struct CircleEpoch {
  let circle: ProofID
  let epoch: UInt32
  let reason: Reason
  let wraps: [(body: ProofID, bodyEpoch: UInt32)]

  enum Reason: UInt8 {
    case first = 1
    case bodyKeyMoved = 2
    case ownWrapBroken = 3
  }
}

/// A compartment's opening, new key, or move.
struct CompartmentKey {
  let compartment: ProofID
  let form: Form
  let circle: ProofID
  let circleEpoch: UInt32
  let keys: [(epoch: UInt32, commitment: [UInt8])]

  enum Form {
    case open(slot: ProofID, rule: EraseRule, ofAll: Bool)
    case newEpoch, wider, narrower
  }
}

/// How a compartment may be erased.
enum EraseRule: UInt8 {
  case never = 0
  case twoPersons = 1
  case atOnce = 2
}
