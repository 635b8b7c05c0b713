extension StoredEvent {
  /// The compartment whose erasure this event asks for; nil for every other event.
  public var erasureRequested: EraseRequest? {
    guard case .eraseRequest(let event)? = erasureStep(.eraseRequest) else { return nil }
    return event
  }

  /// The compartment whose erasure this event decides; nil for every other event.
  public var erasureIntended: EraseIntent? {
    guard case .eraseIntent(let event)? = erasureStep(.eraseIntent) else { return nil }
    return event
  }

  // Whether it is one stands in its first field, so that the many others need not be read.
  private func erasureStep(_ type: ControlType) -> ControlEvent? {
    guard header.eventClass == .keys, let payload, payload.count > 5, payload[5] == type.rawValue else {
      return nil
    }
    return try? ControlEvent.decode(payload, eventClass: .keys)
  }
}
