import Clearing
import EventStore
import Vault

/// Whom a key holder takes into the own body.
public struct Invitation: Sendable {
  /// The login name; it stands in the clear, so it is no person's name.
  public var login: String
  /// The name as all bodies see it.
  public var name: String
  /// The roles in the body.
  public var roles: Set<Role>
  /// The passphrase that is handed over by voice and good until the newcomer has joined.
  public var passphrase: SecretBytes

  /// An invitation.
  public init(login: String, name: String, roles: Set<Role>, passphrase: SecretBytes) {
    self.login = login
    self.name = name
    self.roles = roles
    self.passphrase = passphrase
  }
}

extension Session {
  /// Takes a member into the own body, with keys that open with the invitation's passphrase until the newcomer chose a password.
  /// The record carries the head this session verified: the newcomer trusts the roster that the inviter vouches for.
  ///
  /// Throws `SessionError.loginNotFree`, `memberKnown`, `notEntitled` for a role that the kind of body does not have.
  public func invite(_ invitation: Invitation) throws -> MemberID {
    try require(.manageMembers, .own, try context())
    try readOn()
    let newcomer = try NewKeys(self)
    guard BodyFounding.isLogin(invitation.login) else { throw SessionError.loginNotFree }
    if let holder = try log.logins().first(where: { $0.name == invitation.login }) {
      // A record without a member was left by an invitation that broke off.
      guard let known = fold.roster.members[holder.member] else {
        try log.removeKeyRecord(member: holder.member)
        return try invite(invitation)
      }
      throw known.body == fold.keyring.body && known.removedAt == nil
        ? SessionError.memberKnown : SessionError.loginNotFree
    }
    let id = Identifier.random()
    try newcomer.seal(for: id, epoch: 1, by: self).store(
      log, login: invitation.login, password: invitation.passphrase)
    do {
      _ = try write(CommandKey()) { fold, context in
        let add = try newcomer.addition(id, roles: invitation.roles, fold)
        var draw = context.draw
        return Composition(
          Self.naming([MemberID(id): invitation.name], fold.world, &draw), controls: [.memberAdd(add)])
      }
    } catch {
      try? log.removeKeyRecord(member: id)
      throw error
    }
    return MemberID(id)
  }

  /// Gives a member of the own body who lost the password new keys and a new invitation. The whole body sees it for thirty days.
  ///
  /// Throws `SessionError.noSuchColleague`.
  public func renew(_ login: String, passphrase: SecretBytes) throws -> MemberID {
    try renew(login, way: .colleague, password: passphrase, isInvited: true)
  }

  func renew(
    _ login: String, way: MemberRenewed.Way, password: SecretBytes, isInvited: Bool
  ) throws -> MemberID {
    try require(.manageMembers, .own, try context())
    try readOn()
    let keys = try NewKeys(self)
    guard let id = try log.logins().first(where: { $0.name == login })?.member, id != member,
      let known = fold.roster.members[id], known.body == fold.keyring.body, known.removedAt == nil
    else { throw SessionError.noSuchColleague }
    _ = try write(CommandKey()) { fold, context in
      let renewal = try keys.renewal(id, fold)
      let note = NoteMemberRenewed(member: MemberID(id), way: way)
      return Composition(try note.decide(fold.world, context), controls: [.memberKey(renewal)])
    }
    let epoch = fold.roster.members[id]?.currentEpoch ?? 1
    try keys.seal(for: id, epoch: epoch, isInvited: isInvited, by: self).store(
      log, login: login, password: password)
    return MemberID(id)
  }

  /// Changes a colleague's roles. Throws `SessionError.noSuchColleague`, `notEntitled` when no key holder would remain,
  /// `Refusal.openWork` when nobody who works on cases would for some.
  public func setRoles(_ roles: Set<Role>, of colleague: MemberID) throws {
    _ = try write(CommandKey()) { fold, context in
      try require(.manageMembers, .own, context)
      guard fold.roster.members[colleague.identifier]?.body == fold.keyring.body else {
        throw SessionError.noSuchColleague
      }
      if !roles.contains(where: \.isCaseWork) { try Self.requireKeepers(without: colleague, fold) }
      return Composition(controls: [
        .memberRoles(MemberRoles(member: colleague.identifier, roles: roles.bits))
      ])
    }
  }

  /// Joins: the invited member opens the record with the passphrase, checks the log up to the head the inviter vouched for, and
  /// chooses a password of their own. Throws `SessionError.notInvited`, `passwordTooShort`.
  public static func join(
    _ log: any EntryLog, login: String, passphrase: SecretBytes, password: SecretBytes, rules: Rules,
    now: Moment?
  ) async throws -> Session {
    let opened = try Unlocking.unlock(log, login: login, password: passphrase)
    guard opened.notes.isInvited == true else { throw SessionError.notInvited }
    let session = try Session(log: log, login: login, opened, rules: rules, now: now)
    try await session.changePassword(to: password)
    return session
  }
}

/// Fresh keys that a key holder vouches for.
private struct NewKeys {
  let keys: MemberKeys

  init(_ session: isolated Session) throws {
    if let damage = session.damage { throw damage }
    keys = try MemberKeys.generate()
  }

  func addition(_ id: Identifier, roles: Set<Role>, _ fold: Fold) throws -> MemberAdd {
    let (body, wrap) = try handover(to: id, fold)
    return MemberAdd(
      body: body.id, member: id, roles: roles.bits, signingKey: keys.signingPublicKey,
      agreementKey: keys.agreementPublicKey, bodyEpoch: body.currentEpoch, wrap: wrap)
  }

  func renewal(_ id: Identifier, _ fold: Fold) throws -> MemberKey {
    let (body, wrap) = try handover(to: id, fold)
    return MemberKey(
      member: id, epoch: (fold.roster.members[id]?.currentEpoch ?? 0) + 1,
      signingKey: keys.signingPublicKey, agreementKey: keys.agreementPublicKey,
      bodyEpoch: body.currentEpoch, wrap: wrap)
  }

  func seal(
    for id: Identifier, epoch: UInt32, isInvited: Bool = true, by session: isolated Session
  ) -> KeySealing {
    var notes = MemberNotes(body: session.fold.keyring.body, head: session.fold.roster.head)
    notes.isInvited = isInvited ? true : nil
    notes.seenAt = AllianceClock.systemNow.milliseconds
    return KeySealing(member: id, keys: keys, epoch: epoch, notes: notes)
  }

  private func handover(to id: Identifier, _ fold: Fold) throws -> (RosterBody, [UInt8]) {
    guard let body = fold.roster.bodies[fold.keyring.body] else { throw SessionError.keyMissing }
    var keyring = fold.keyring
    let seed = try keyring.bodySeed(body.currentEpoch, fold.roster)
    let wrap = try seed.wrap(
      toMember: keys.agreementPublicKey, logID: fold.roster.logID.bytes, member: id.bytes)
    return (body, wrap)
  }
}
