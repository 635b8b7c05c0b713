import Clearing
import EventStore
import Vault

extension Session {
  /// Makes a new recovery kit for the own body, to be printed: the body's key moves on, and every kit before opens nothing new.
  /// It counts once it was proven. Who holds the kit can read all that the body can read.
  public func makeKit() throws -> RecoveryKit {
    let kit = try RecoveryKit.generate()
    _ = try write(CommandKey()) { fold, context in
      try require(.manageKit, .own, context)
      return Composition(controls: try fold.nextBodyEpoch(without: [], kit: kit))
    }
    return kit
  }

  /// Proves that a kit opens the body's newest key, and notes the day; the first time it gets its place in the roster, so that
  /// it can vouch for new keys when every password is lost. Throws `SessionError.kitDoesNotFit`.
  public func prove(_ kit: RecoveryKit) throws {
    let keys = try kit.memberKeys()
    _ = try write(CommandKey()) { fold, context in
      try require(.manageKit, .own, context)
      guard let body = fold.roster.bodies[fold.keyring.body] else { throw SessionError.keyMissing }
      let seed = try kit.opens(body, logID: fold.roster.logID)
      let known = fold.roster.kitMember(of: body)
      let member = known ?? .random()
      let decision = try NoteKitProved(kit: MemberID(member)).decide(fold.world, context)
      guard known == nil else { return Composition(decision) }
      let wrap = try seed.wrap(
        toMember: keys.agreementPublicKey, logID: fold.roster.logID.bytes, member: member.bytes)
      let add = MemberAdd(
        body: body.id, member: member, roles: .keyHolder, signingKey: keys.signingPublicKey,
        agreementKey: keys.agreementPublicKey, bodyEpoch: body.currentEpoch, wrap: wrap)
      return Composition(decision, controls: [.memberAdd(add)])
    }
  }

  /// Gives a member new keys and a new password with the body's kit alone: what is left when every password of a body is lost.
  /// The whole body sees it for thirty days; a new kit has to be printed, since this one was seen.
  ///
  /// Throws `SessionError.kitDoesNotFit`, `kitNeverProven`, `noSuchColleague`, `passwordTooShort`.
  public static func recover(
    _ login: String, with kit: RecoveryKit, in log: any EntryLog, password: SecretBytes, rules: Rules,
    now: Moment?
  ) async throws {
    try PasswordRule.check(password, rehearsal: log.isRehearsal)
    var roster = Roster(logID: log.logID)
    try log.readEntries(after: 0) { entry in
      if case .broken = roster.admit(entry) { throw SessionError.logDamaged(entry: entry.header.number) }
    }
    guard let body = roster.bodies.values.first(where: { $0.kitKey == kit.publicKey && $0.isActive }) else {
      throw SessionError.kitDoesNotFit
    }
    _ = try kit.opens(body, logID: log.logID)
    guard let member = roster.kitMember(of: body) else { throw SessionError.kitNeverProven }
    let opened = Unlocking.Opened(
      record: nil, keys: try kit.memberKeys(), member: member,
      notes: MemberNotes(body: body.id, head: roster.head))
    let session = try Session(log: log, login: "", opened, rules: rules, now: now)
    _ = try await session.renew(login, way: .kit, password: password, isInvited: false)
  }
}

extension RecoveryKit {
  /// The newest seed of a body, opened with this kit. Throws `SessionError.kitDoesNotFit`.
  fileprivate func opens(_ body: RosterBody, logID: Identifier) throws -> BodySeed {
    guard body.kitKey == publicKey, let newest = body.epochs.last,
      let seed = try? BodySeed.open(
        wrapped: newest.kitWrap, withKit: self, body: body.id.bytes, epoch: body.currentEpoch,
        logID: logID.bytes, expectedPublicKey: newest.publicKey)
    else { throw SessionError.kitDoesNotFit }
    return seed
  }
}
