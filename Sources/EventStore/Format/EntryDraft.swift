/// An event before it is appended: its header without the payload hash, which is computed, and its payload.
public struct DraftEvent: Equatable, Sendable {
  /// The header, complete.
  public let header: EventHeader
  /// The bytes to store.
  public let payload: [UInt8]

  /// A control event; its header fields but class and length are zero.
  public init(control event: ControlEvent) {
    let payload = event.encode()
    self.init(
      eventClass: event.eventClass, keyEpoch: 0, compartment: .zero, version: 0,
      nonce: EventHeader.emptyNonce,
      payload: payload)
  }

  /// A sealed data event: `payload` is ciphertext and tag, `nonce` its 12 bytes.
  public init(
    data compartment: Identifier, version: UInt64, keyEpoch: UInt32, nonce: [UInt8], payload: [UInt8]
  ) {
    self.init(
      eventClass: .data, keyEpoch: keyEpoch, compartment: compartment, version: version, nonce: nonce,
      payload: payload)
  }

  private init(
    eventClass: EventClass, keyEpoch: UInt32, compartment: Identifier, version: UInt64, nonce: [UInt8],
    payload: [UInt8]
  ) {
    header = EventHeader(
      eventClass: eventClass, keyEpoch: keyEpoch, compartment: compartment, version: version,
      payloadLength: UInt32(clamping: payload.count), nonce: nonce, payloadHash: sha256(payload))
    self.payload = payload
  }
}

/// What one command appends, before numbers, predecessor and signature exist.
public struct EntryDraft: Equatable, Sendable {
  /// The member who signs.
  public var author: Identifier
  /// The epoch of that member's signing key.
  public var authorEpoch: UInt32
  /// Sixteen random bytes made when the command began, the same at every retry.
  public var idempotencyKey: Identifier
  /// The events in order, 1 to 10,000.
  public var events: [DraftEvent]
  /// The version of every compartment the decision read, written or not; 0 means that it holds no event yet.
  ///
  /// A compartment's version is the number of its data events, and one more once it is erased.
  public var expected: [Identifier: UInt64]

  /// A draft from its parts.
  public init(
    author: Identifier, authorEpoch: UInt32, idempotencyKey: Identifier, events: [DraftEvent],
    expected: [Identifier: UInt64] = [:]
  ) {
    self.author = author
    self.authorEpoch = authorEpoch
    self.idempotencyKey = idempotencyKey
    self.events = events
    self.expected = expected
  }
}
