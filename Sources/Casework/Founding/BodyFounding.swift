import Clearing
import EventStore
import Vault

/// Founds an alliance's log, or one more body in it. What it wants to be called is written once it is active.
public enum BodyFounding {
  /// Founds the log with its first body, which is active at once. `createLog` makes the empty log of that id.
  ///
  /// Throws `SessionError.passwordTooShort` and `loginNotFree`, and what log and vault throw.
  public static func foundAlliance(
    _ plan: FoundingPlan, rehearsal: Bool, createLog: (Identifier) throws -> any EntryLog
  ) throws -> any EntryLog {
    try PasswordRule.check(plan.password, rehearsal: rehearsal)
    guard isLogin(plan.login) else { throw SessionError.loginNotFree }
    let founder = try Founder(plan)
    let genesis = Genesis(
      isRehearsal: rehearsal, seed: try SecretBytes.random(32).withBytes { Array($0) },
      signingKey: founder.keys.signingPublicKey)
    let log = try createLog(genesis.logID)
    try founder.found(in: log, behind: [.genesis(genesis)])
    return log
  }

  /// Founds one more body; it waits until others have compared its founding code by voice and admitted it.
  public static func foundBody(_ plan: FoundingPlan, in log: any EntryLog) throws -> FoundingCode {
    try PasswordRule.check(plan.password, rehearsal: log.isRehearsal)
    guard isLogin(plan.login), try log.keyRecord(login: plan.login) == nil else {
      throw SessionError.loginNotFree
    }
    return try Founder(plan).found(in: log, behind: [])
  }

  /// 1 to 64 letters, digits, dots, hyphens and underscores: a login stands in lists and logs.
  static func isLogin(_ login: String) -> Bool {
    (1...64).contains(login.utf8.count)
      && login.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains($0))
      }
  }
}

/// The keys of a body in the making and of the member who founds it.
private struct Founder {
  let plan: FoundingPlan
  let body = Identifier.random()
  let member = Identifier.random()
  let seed: BodySeed
  let keys: MemberKeys

  init(_ plan: FoundingPlan) throws {
    self.plan = plan
    seed = try BodySeed.generate(body: body.bytes, epoch: 1)
    keys = try MemberKeys.generate()
  }

  /// Stores the founder's keys, then writes the founding: keys without an entry are harmless, an entry without keys is not.
  @discardableResult
  func found(in log: any EntryLog, behind events: [ControlEvent]) throws -> FoundingCode {
    let founding = try founding(log.logID)
    var notes = MemberNotes(body: body)
    notes.naming = .init(
      code: plan.code, prefix: plan.prefix, german: plan.german, english: plan.english, founder: plan.founder)
    try KeySealing(member: member, keys: keys, epoch: 1, notes: notes)
      .store(log, login: plan.login, password: plan.password)
    let draft = EntryDraft(
      author: member, authorEpoch: 1, idempotencyKey: .random(),
      events: (events + [.bodyFound(founding)]).map { DraftEvent(control: $0) })
    do {
      switch try log.append(draft, sign: keys.sign) {
      case .done, .duplicate: return FoundingCode(hash: founding.foundingHash)
      case .conflict, .stale: throw SessionError.conflict
      case .notEntitled(let violation): throw SessionError.notEntitled(violation)
      }
    } catch {
      try? log.removeKeyRecord(member: member)
      throw error
    }
  }

  /// The founding. Its kit is nobody's: the one that is printed begins the next epoch.
  private func founding(_ logID: Identifier) throws -> BodyFound {
    let kit = try RecoveryKit.generate()
    return BodyFound(
      body: body, kind: plan.kind.rosterKind, bodyKey: seed.publicKey, kitKey: kit.publicKey,
      kitWrap: try seed.wrap(toKit: kit.publicKey, logID: logID.bytes), member: member,
      roles: Set([plan.kind.mainRole, .keyHolder]).bits, signingKey: keys.signingPublicKey,
      agreementKey: keys.agreementPublicKey,
      memberWrap: try seed.wrap(
        toMember: keys.agreementPublicKey, logID: logID.bytes, member: member.bytes))
  }
}
