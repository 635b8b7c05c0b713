import Clearing
import EventStore
import Vault

/// Founds a rehearsal alliance in one go: what takes a meeting in real life, with every key in one process.
///
/// Each step is written by the member who would write it, as an entry that the roster checks like any other.
public enum RehearsalFounding {
  /// Founds the log through `createLog`, all bodies and members of a plan; the names come in a second step.
  ///
  /// Throws what log and vault throw, and `SessionError.notEntitled` when the plan breaks a rule of the roster.
  public static func found(
    _ plan: RehearsalPlan, createLog: (Identifier) throws -> any EntryLog
  ) throws -> any EntryLog {
    guard let first = plan.bodies.first else { throw SessionError.keyMissing }
    let founder = try Founder(first)
    let genesis = Genesis(
      isRehearsal: true, seed: try randomBytes(32), signingKey: founder.holder.keys.signingPublicKey)
    let log = try createLog(genesis.logID)
    let founders = try [founder] + plan.bodies.dropFirst().map { try Founder($0) }
    for (place, one) in founders.enumerated() {
      let found = try one.founding(genesis.logID)
      let events: [ControlEvent] =
        place == 0 ? [.genesis(genesis), .bodyFound(found)] : [.bodyFound(found)]
      try append(events, by: one.holder, to: log)
      for admitting in founders.prefix(min(2, place)) {
        let admission = BodyAdmit(body: one.body, foundingHash: found.foundingHash)
        try append([.bodyAdmit(admission)], by: admitting.holder, to: log)
      }
    }
    for one in founders { try takeIn(one, log) }
    return log
  }

  private static func takeIn(_ founder: Founder, _ log: any EntryLog) throws {
    for newcomer in founder.newcomers {
      let wrap = try founder.seed.wrap(
        toMember: newcomer.keys.agreementPublicKey, logID: log.logID.bytes, member: newcomer.id.bytes)
      let add = MemberAdd(
        body: founder.body, member: newcomer.id, roles: newcomer.roles.bits,
        signingKey: newcomer.keys.signingPublicKey, agreementKey: newcomer.keys.agreementPublicKey,
        bodyEpoch: 1, wrap: wrap)
      try append([.memberAdd(add)], by: founder.holder, to: log)
    }
    for member in [founder.holder] + founder.newcomers {
      try storeKeys(of: member, body: founder.body, in: log)
    }
  }

  private static func storeKeys(of member: NewMember, body: Identifier, in log: any EntryLog) throws {
    let slot = Identifier.random()
    let half = try SecretBytes.random(32)
    try log.writeSlots([(id: slot, half: half.withBytes { Array($0) }, kind: .member)])
    let record = try KeyRecord.seal(
      keys: member.keys, notes: MemberNotes(body: body).bytes(), password: .password(member.planned.password),
      slotHalf: half, member: member.id.bytes, epoch: 1, slotID: slot.bytes, cost: .rehearsal, rehearsal: true
    )
    try log.putKeyRecord(login: member.planned.login, member: member.id, record: record)
  }

  private static func append(_ events: [ControlEvent], by member: NewMember, to log: any EntryLog) throws {
    let draft = EntryDraft(
      author: member.id, authorEpoch: 1, idempotencyKey: .random(),
      events: events.map { DraftEvent(control: $0) })
    switch try log.append(draft, sign: member.keys.sign) {
    case .done, .duplicate: return
    case .conflict, .stale: throw SessionError.conflict
    case .notEntitled(let violation): throw SessionError.notEntitled(violation)
    }
  }

  private static func randomBytes(_ count: Int) throws -> [UInt8] {
    try SecretBytes.random(count).withBytes { Array($0) }
  }
}

/// A member whose keys were just made.
private struct NewMember {
  let id = Identifier.random()
  let keys: MemberKeys
  let planned: RehearsalPlan.PlannedMember
  let roles: Set<Role>
}

/// A body in the making: its seed, its kit and its members.
private struct Founder {
  let body = Identifier.random()
  let seed: BodySeed
  let kit: RecoveryKit
  let planned: RehearsalPlan.PlannedBody
  let holder: NewMember
  let newcomers: [NewMember]

  init(_ planned: RehearsalPlan.PlannedBody) throws {
    guard let first = planned.members.first else { throw SessionError.keyMissing }
    self.planned = planned
    seed = try BodySeed.generate(body: body.bytes, epoch: 1)
    kit = try RecoveryKit.generate()
    holder = NewMember(keys: try .generate(), planned: first, roles: [first.role, .keyHolder])
    newcomers = try planned.members.dropFirst().map {
      NewMember(keys: try .generate(), planned: $0, roles: [$0.role])
    }
  }

  func founding(_ logID: Identifier) throws -> BodyFound {
    BodyFound(
      body: body, kind: planned.kind.rosterKind, bodyKey: seed.publicKey, kitKey: kit.publicKey,
      kitWrap: try seed.wrap(toKit: kit.publicKey, logID: logID.bytes), member: holder.id,
      roles: holder.roles.bits, signingKey: holder.keys.signingPublicKey,
      agreementKey: holder.keys.agreementPublicKey,
      memberWrap: try seed.wrap(
        toMember: holder.keys.agreementPublicKey, logID: logID.bytes, member: holder.id.bytes))
  }
}
