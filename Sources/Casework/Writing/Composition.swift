import Clearing
import EventStore

/// What one entry is made of: the facts that a decision yields, and the control events that stand in front of them.
struct Composition {
  /// The facts, the compartments they need, and what was read.
  var decision: Decision
  /// Control events beside those that open or re-key compartments.
  var controls: [ControlEvent]

  /// An entry of these parts.
  init(_ decision: Decision = Decision(), controls: [ControlEvent] = []) {
    self.decision = decision
    self.controls = controls + decision.erasures.map { ControlEvent($0) }
  }
}
