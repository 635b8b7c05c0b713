/// The type code that every control event begins with.
public enum ControlType: UInt8, Sendable, CaseIterable {
  case genesis = 1
  case bodyFound = 2
  case bodyAdmit = 3
  case bodyEnd = 4
  case bodyEpoch = 5
  case memberAdd = 6
  case memberRoles = 7
  case memberKey = 8
  case memberRemove = 9
  case circleEpoch = 16
  case compartmentKey = 17
  case eraseRequest = 32
  case eraseIntent = 33
  case eraseDone = 34

  /// The class whose header carries this type.
  public var eventClass: EventClass {
    switch self {
    case .genesis, .bodyFound, .bodyAdmit, .bodyEnd, .bodyEpoch, .memberAdd, .memberRoles, .memberKey,
      .memberRemove:
      .roster
    case .circleEpoch, .compartmentKey, .eraseRequest, .eraseIntent, .eraseDone: .keys
    }
  }
}
