import Crypto

extension Roster {
  /// Checks every event of an entry, in order and each against what the ones before it did, and gives what they change.
  func evaluate(
    _ header: EntryHeader, _ events: [StoredEvent], checkSignature: Bool
  ) throws(RosterViolation) -> RosterStep {
    let controls = try controlEvents(events)
    let founding = try founding(controls, header)
    try checkAuthor(header, founding: founding, checkSignature: checkSignature)
    var step = RosterStep(number: header.number, author: header.author)
    for (event, control) in zip(events, controls) {
      if let control {
        try holds(control, &step)
      } else {
        try holds(event.header, &step)
      }
    }
    if let body = step.epochsDue.first { throw .removalWithoutEpoch(body) }
    return step
  }

  /// The decoded control events by place; nil where a data event stands.
  private func controlEvents(_ events: [StoredEvent]) throws(RosterViolation) -> [ControlEvent?] {
    var controls: [ControlEvent?] = []
    controls.reserveCapacity(events.count)
    for event in events {
      guard event.header.eventClass != .data else {
        controls.append(nil)
        continue
      }
      guard let payload = event.payload else { throw .controlMissing }
      guard event.header.matches(payload) else { throw .controlHash }
      do {
        controls.append(try ControlEvent.decode(payload, eventClass: event.header.eventClass))
      } catch { throw .controlInvalid(error) }
    }
    return controls
  }

  /// The founding that introduces the author of this entry, if the entry is one; entry 1 must be, behind a GENESIS.
  private func founding(_ controls: [ControlEvent?], _ header: EntryHeader) throws(RosterViolation)
    -> BodyFound?
  {
    guard header.number == 1 else {
      if case .bodyFound(let event)? = controls.first ?? nil { return event }
      return nil
    }
    guard controls.count > 1, case .genesis(let genesis)? = controls[0],
      case .bodyFound(let event)? = controls[1]
    else { throw .genesisMissing }
    guard genesis.logID == header.logID else { throw .genesisLogID }
    guard genesis.signingKey == event.signingKey else { throw .genesisKey }
    return event
  }

  private func checkAuthor(
    _ header: EntryHeader, founding: BodyFound?, checkSignature: Bool
  ) throws(RosterViolation) {
    let key: [UInt8]
    if let founding {
      guard founding.member == header.author else { throw .notItsFounder }
      guard members[header.author] == nil else { throw .memberKnown(header.author) }
      guard header.authorEpoch == 1 else { throw .authorEpochNotNewest(header.author) }
      key = founding.signingKey
    } else {
      guard let member = members[header.author] else { throw .authorUnknown(header.author) }
      guard member.removedAt == nil else { throw .authorRemoved(header.author) }
      guard member.currentEpoch == header.authorEpoch, let newest = member.signingKeys.last else {
        throw .authorEpochNotNewest(header.author)
      }
      key = newest
    }
    guard !checkSignature || Roster.signatureHolds(header, key: key) else { throw .signatureInvalid }
  }

  /// Whether the entry was signed with this Ed25519 key (RFC 8032).
  static func signatureHolds(_ header: EntryHeader, key: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(header.signature, for: header.signedMessage)
  }

  private func holds(_ event: ControlEvent, _ step: inout RosterStep) throws(RosterViolation) {
    switch event {
    case .genesis(let event): try holds(event, &step)
    case .bodyFound(let event): try holds(event, &step)
    case .bodyAdmit(let event): try holds(event, &step)
    case .bodyEnd(let event): try holds(event, &step)
    case .bodyEpoch(let event): try holds(event, &step)
    case .memberAdd(let event): try holds(event, &step)
    case .memberRoles(let event): try holds(event, &step)
    case .memberKey(let event): try holds(event, &step)
    case .memberRemove(let event): try holds(event, &step)
    case .circleEpoch(let event): try holds(event, &step)
    case .compartmentKey(let event): try holds(event, &step)
    case .eraseRequest(let event): try holds(event, &step)
    case .eraseIntent(let event): try holds(event, &step)
    case .eraseDone(let event): try holds(event, &step)
    }
  }

  /// The author and its body, which must be active.
  func activeAuthor(_ step: RosterStep) throws(RosterViolation) -> (member: RosterMember, body: RosterBody) {
    guard let member = member(step.author, step) else { throw .authorUnknown(step.author) }
    guard member.removedAt == nil else { throw .authorRemoved(step.author) }
    guard let body = body(member.body, step), body.isActive else { throw .bodyNotActive(member.body) }
    return (member, body)
  }

  /// The author's body; the author must be a key holder of it.
  func keyHolderBody(_ step: RosterStep) throws(RosterViolation) -> RosterBody {
    let author = try activeAuthor(step)
    guard author.member.isKeyHolder else { throw .notKeyHolder(step.author) }
    return author.body
  }

  /// A member who belongs to this body now.
  func member(_ id: Identifier, of body: RosterBody, _ step: RosterStep) throws(RosterViolation)
    -> RosterMember
  {
    guard let member = member(id, step), member.removedAt == nil else { throw .memberUnknown(id) }
    guard member.body == body.id else { throw .foreignBody(member.body) }
    return member
  }
}
