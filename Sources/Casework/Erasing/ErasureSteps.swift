import Clearing
import EventStore

extension ControlEvent {
  /// A step towards erasing as the log has it.
  init(_ step: ErasureStep) {
    let reason = ErasureGround.number(of: step.ground)
    switch step {
    case .request(let compartment, _):
      self = .eraseRequest(EraseRequest(compartment: compartment.identifier, reason: reason))
    case .intend(let compartment, _):
      self = .eraseIntent(EraseIntent(compartment: compartment.identifier, reason: reason))
    }
  }

  /// Does it decide an erasure, so that something is to be carried out?
  var isErasureIntent: Bool {
    if case .eraseIntent = self { return true }
    return false
  }
}
