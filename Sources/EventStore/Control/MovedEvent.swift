extension StoredEvent {
  /// The compartment that this event gives to other bodies than before; nil for every other event.
  public var moved: Identifier? {
    // Nearly all of these only open a compartment. The form stands at one place, behind type and compartment, so that they
    // need not be read.
    guard header.eventClass == .keys, let payload, payload.count > 32,
      payload[5] == ControlType.compartmentKey.rawValue, payload[32] > 2,
      case .compartmentKey(let key)? = try? ControlEvent.decode(payload, eventClass: .keys)
    else { return nil }
    switch key.form {
    case .wider, .narrower: return key.compartment
    case .open, .newEpoch: return nil
    }
  }
}
