import Clearing
import EventStore
import Vault

extension Session {
  /// Numbers of the open cases a colleague answers for: what has to be handed over before that colleague can leave.
  public func openWork(of colleague: MemberID) throws -> [String] {
    try readOn()
    let numbers = fold.world.registers[BodyID(fold.keyring.body)]?.numbers ?? [:]
    return fold.world.cases.values.filter {
      $0.owner == BodyID(fold.keyring.body) && $0.isOpen && $0.assigned == colleague
    }.map { numbers[$0.id] ?? $0.number }.sorted()
  }

  /// Removes a colleague: the body's key moves on in the same entry, a new recovery kit has to be printed, and the colleague's
  /// slot and record are erased. From that entry on nothing that is written opens with what the colleague knew.
  ///
  /// With `successor` the open cases are given to somebody first; without, they stand against it: `Refusal.openWork`.
  /// Throws `SessionError.noSuchColleague`.
  public func remove(_ colleague: MemberID, successor: MemberID?) throws {
    try require(.manageMembers, .own, try context())
    let id = colleague.identifier
    guard let known = fold.roster.members[id], known.body == fold.keyring.body, known.removedAt == nil,
      id != member
    else { throw SessionError.noSuchColleague }
    let open = try openWork(of: colleague)
    if let successor {
      for number in open { _ = try perform(AssignCase(number: number, member: successor)) }
    } else if !open.isEmpty {
      throw Refusal.openWork(numbers: open)
    }
    _ = try write(CommandKey()) { fold, _ in
      try Self.requireKeepers(without: colleague, fold)
      // Whoever leaves may have seen the kit: the next one begins with the new epoch, and this one is nobody's.
      return Composition(controls: try fold.nextBodyEpoch(without: [id], kit: try RecoveryKit.generate()))
    }
    try dropLeavers()
  }

  /// Throws `Refusal.openWork` when nobody else could answer for an open case of the own body: because nobody works on cases
  /// there any more, or because all others stand too near to it.
  static func requireKeepers(without colleague: MemberID, _ fold: Fold) throws {
    let alone = fold.world.casesLeftAlone(of: BodyID(fold.keyring.body), without: [colleague])
    if !alone.isEmpty { throw Refusal.openWork(numbers: alone) }
  }

  /// Erases what is left of members who are gone: their records, whose slots are swept, and notes the day in the register.
  func dropLeavers() throws {
    var dropped = false
    for login in try log.logins() where fold.roster.members[login.member]?.removedAt != nil {
      try log.removeKeyRecord(member: login.member)
      dropped = true
    }
    if dropped {
      try log.sweepMemberSlots { record in
        (try? KeyRecord.parse(record)).flatMap { Identifier(bytes: $0.slotID) }
      }
    }
    try noteLeavers()
  }

  private func noteLeavers() throws {
    guard let actor = fold.author(member), actor.roles.contains(.keyHolder) else { return }
    let noted = fold.world.registers[actor.body]?.left ?? [:]
    let leavers = fold.roster.members.values.filter {
      $0.body == fold.keyring.body && $0.removedAt != nil && noted[MemberID($0.id)] == nil
        && fold.world.memberNames[MemberID($0.id)] != nil
    }.map { MemberID($0.id) }.sorted()
    guard !leavers.isEmpty else { return }
    _ = try perform(NoteMembersLeft(members: leavers))
  }
}

extension Fold {
  /// The control events that give the own body its next key: without the members who leave and without the kit so far, whose
  /// words somebody may have seen; wrapped to everybody else and to a new kit.
  func nextBodyEpoch(without leavers: [Identifier], kit: RecoveryKit) throws -> [ControlEvent] {
    guard let body = roster.bodies[keyring.body] else { throw SessionError.keyMissing }
    var keyring = keyring
    let logID = roster.logID.bytes
    let old = try keyring.bodySeed(body.currentEpoch, roster)
    let next = try BodySeed.generate(body: body.id.bytes, epoch: body.currentEpoch + 1)
    let gone = leavers + (roster.kitMember(of: body).map { [$0] } ?? [])
    let wraps = try body.members.subtracting(gone).sorted().map { member in
      guard let key = roster.members[member]?.agreementKey else { throw SessionError.keyMissing }
      return MemberWrap(
        member: member, wrap: try next.wrap(toMember: key, logID: logID, member: member.bytes))
    }
    let epoch = BodyEpoch(
      body: body.id, epoch: next.epoch, bodyKey: next.publicKey, kitKey: kit.publicKey,
      kitWrap: try next.wrap(toKit: kit.publicKey, logID: logID),
      previousSeedWrap: try next.wrapPrevious(old, logID: logID), memberWraps: wraps)
    return gone.map { .memberRemove(MemberRemove(member: $0)) } + [.bodyEpoch(epoch)]
  }
}
