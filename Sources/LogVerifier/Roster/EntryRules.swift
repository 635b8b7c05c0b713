extension Roster {
  /// Checks the author, then event by event, each against what the ones before it did.
  mutating func apply(
    _ entry: EntryRecord, _ signed: (_ key: [UInt8]) -> Bool
  ) throws(RuleBreak) {
    let controls = try Self.controls(entry)
    let founding = try founding(controls, entry.header)
    guard signed(try signingKey(entry.header, founding)) else { throw .signatureInvalid }
    for (event, control) in zip(entry.events, controls) {
      if let control {
        try take(control, entry.header)
      } else {
        try take(event.header, by: entry.header.author)
      }
    }
    guard epochsDue.isEmpty else { throw .removalWithoutEpoch }
  }

  /// The control events by place; nil where a data event stands.
  private static func controls(_ entry: EntryRecord) throws(RuleBreak) -> [ControlEvent?] {
    var controls: [ControlEvent?] = []
    controls.reserveCapacity(entry.events.count)
    for event in entry.events {
      guard event.header.eventClass != .data else {
        controls.append(nil)
        continue
      }
      switch event.payload {
      case .missing: throw .controlMissing
      case .damaged: throw .controlHash
      case .whole(let bytes):
        do { controls.append(try ControlEvent(bytes, event.header.eventClass)) } catch {
          throw .controlInvalid
        }
      }
    }
    return controls
  }

  /// The BODY_FOUND that introduces the author: the second event of entry 1, the first of any other.
  private func founding(
    _ controls: [ControlEvent?], _ header: EntryHeader
  ) throws(RuleBreak) -> BodyFound? {
    guard header.number == 1 else {
      if case .bodyFound(let founding)?? = controls.first { return founding }
      return nil
    }
    guard controls.count > 1, case .genesis(let genesis)? = controls[0],
      case .bodyFound(let founding)? = controls[1]
    else { throw .genesisMissing }
    guard genesis.logID == logID else { throw .genesisLogID }
    guard genesis.signingKey == founding.signingKey else { throw .genesisKey }
    return founding
  }

  /// The key the entry must be signed with.
  private func signingKey(_ header: EntryHeader, _ founding: BodyFound?) throws(RuleBreak) -> [UInt8] {
    if let founding {
      guard founding.member == header.author else { throw .notItsFounder }
      guard members[header.author] == nil else { throw .memberKnown }
      guard header.authorEpoch == 1 else { throw .authorEpochNotNewest }
      return founding.signingKey
    }
    guard let member = members[header.author] else { throw .authorUnknown }
    guard !member.isRemoved else { throw .authorRemoved }
    guard member.epoch == header.authorEpoch else { throw .authorEpochNotNewest }
    return member.signingKey
  }

  private mutating func take(_ event: ControlEvent, _ header: EntryHeader) throws(RuleBreak) {
    let author = header.author
    switch event {
    case .genesis(let event):
      guard header.number == 1, isRehearsal == nil else { throw .genesisNotFirst }
      put(rehearsal: event.isRehearsal)
    case .bodyFound(let event): try found(event, by: author, isFirst: header.number == 1)
    case .bodyAdmit(let body, let hash): try admit(body, hash, by: author)
    case .bodyEnd(let body): try end(body, by: author)
    case .bodyEpoch(let event): try renew(event, by: author)
    case .memberAdd(let event): try add(event, by: author)
    case .memberRoles(let member, let roles): try change(roles, of: member, by: author)
    case .memberKey(let event): try renew(event, by: author)
    case .memberRemove(let member): try remove(member, by: author)
    case .circleEpoch(let event): try renew(event, by: author)
    case .compartmentKey(let event): try take(event, by: author)
    case .eraseRequest(let compartment): try request(compartment, by: author)
    case .eraseIntent(let compartment): try intend(compartment, by: author)
    case .eraseDone(let compartment): try finish(compartment, by: author, entry: header.number)
    }
  }
}
