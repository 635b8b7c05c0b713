import Clearing
import EventStore

/// What one entry is made of: the facts that a decision yields, and the control events that stand in front of them.
struct Composition {
  /// The facts, the compartments they need, and what was read.
  var decision: Decision
  /// Control events beside those that open or re-key compartments.
  var controls: [ControlEvent]
  /// Compartments to move to the bodies that shall read them now.
  var moving: [Identifier]

  /// An entry of these parts.
  init(_ decision: Decision = Decision(), controls: [ControlEvent] = [], moving: [Identifier] = []) {
    self.decision = decision
    self.controls = controls + decision.erasures.map { ControlEvent($0) }
    self.moving = moving
  }

  /// Whether the author's keys are others behind this entry, so that no fact can be written beside it.
  var movesKeys: Bool {
    controls.contains { control in
      switch control {
      case .bodyEpoch, .bodyEnd: return true
      case .genesis, .bodyFound, .bodyAdmit, .memberAdd, .memberRoles, .memberKey, .memberRemove,
        .circleEpoch, .compartmentKey, .eraseRequest, .eraseIntent, .eraseDone:
        return false
      }
    }
  }
}
