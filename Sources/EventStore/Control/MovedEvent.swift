extension StoredEvent {
  /// The compartment that this event gives to other bodies than before; nil for every other event.
  public var moved: Identifier? {
    guard header.eventClass == .keys, let payload, payload.count > 5,
      payload[5] == ControlType.compartmentKey.rawValue,
      case .compartmentKey(let key)? = try? ControlEvent.decode(payload, eventClass: .keys),
      key.form == .narrower || key.form == .wider
    else { return nil }
    return key.compartment
  }
}
