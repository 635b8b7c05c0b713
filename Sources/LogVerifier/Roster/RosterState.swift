/// A body as the control events tell.
struct Body {
  let kind: UInt8
  let foundingHash: [UInt8]
  var state: State
  var kitKey: [UInt8]
  var epoch: UInt32 = 1
  var members: Set<ProofID>
  var admittedBy: Set<ProofID> = []
  var endedBy: Set<ProofID> = []

  enum State {
    case founded, active, ended
  }

  /// Whether a member of such a body may hold these roles: the one of its kind, and key holder.
  func allows(_ roles: UInt8) -> Bool { roles & ~(1 << (kind - 1) | Role.keyHolder) == 0 }
}

/// The bits of roles that rules ask for; the other ones are those of the kinds of body, in their order.
enum Role {
  static let chair: UInt8 = 16
  static let keyHolder: UInt8 = 64
}

/// A member as the control events tell.
struct Member {
  let body: ProofID
  var roles: UInt8
  var epoch: UInt32 = 1
  var signingKey: [UInt8]
  var agreementKey: [UInt8]
  var isRemoved = false

  var isKeyHolder: Bool { roles & Role.keyHolder != 0 && !isRemoved }
}

/// A circle, and to which keys its newest epoch is wrapped.
struct Circle {
  var epoch: UInt32 = 0
  var wraps: [(body: ProofID, bodyEpoch: UInt32)]

  var bodies: Set<ProofID> { Set(wraps.map(\.body)) }
}

/// A compartment as the control events tell.
struct Compartment {
  var owner: ProofID
  var circle: ProofID
  let slot: ProofID
  let rule: EraseRule
  let ofAll: Bool
  /// The commitment of each key epoch; place 0 is epoch 1.
  var commitments: [[UInt8]]
  /// For which circle and which of its epochs the newest key is wrapped.
  var newestKeyFor: (circle: ProofID, epoch: UInt32)
  var version: UInt64 = 0
  var erasure = Erasure.none

  enum Erasure {
    case none
    case requested(by: ProofID)
    case intended
    case done(entry: UInt64)
  }

  var epoch: UInt32 { UInt32(clamping: commitments.count) }

  var isErased: Bool {
    switch erasure {
    case .none, .requested: false
    case .intended, .done: true
    }
  }
}
