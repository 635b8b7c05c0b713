import Clearing
import EventStore
import ReadModel
import Rulebook
import Vault

/// An unlocked member at work: opens, authorises, decides, seals, appends and folds. The only place where keys and log meet.
public actor Session {
  // Used by the extensions in this target, one for each kind of work.
  let log: any EntryLog
  let slots: SlotReader
  let rules: Rules
  let login: String
  let member: Identifier
  /// The member's open key record; nil after locking, and for somebody who came with a recovery kit.
  var record: UnlockedRecord?
  /// The member's keys; nil after locking.
  var keys: MemberKeys?
  var notes: MemberNotes
  var fold: Fold
  /// Why the log is not to be trusted any further: it can be read up to there, and nothing is appended.
  public let damage: SessionError?
  /// What was looked at and is not written yet.
  var accesses = AccessLog()
  private var shownChanges = 0
  var erasures = ErasureReport()
  private var seededDraws: Draw?
  private var pretendedNow: Moment?
  private var checkedSignatures = 0

  /// How often a decision is made again when others wrote meanwhile.
  private static let attempts = 8
  /// Unlocks a member's keys with a password and reads the log.
  ///
  /// A damaged log opens for reading up to the damage, which `damage` names. Throws `SessionError`, and what log and vault throw.
  public init(log: any EntryLog, login: String, password: SecretBytes, rules: Rules, now: Moment?) throws {
    let opened = try Unlocking.unlock(log, login: login, password: password)
    guard opened.notes.isInvited != true else { throw SessionError.joinFirst }
    try self.init(log: log, login: login, opened, rules: rules, now: now)
  }

  /// A session of somebody whose keys are open already.
  init(log: any EntryLog, login: String, _ opened: Unlocking.Opened, rules: Rules, now: Moment?) throws {
    self.log = log
    self.login = login
    self.rules = rules
    slots = SlotReader(log)
    record = opened.record
    keys = opened.keys
    notes = opened.notes
    member = opened.member
    var outcome = try Reading.fold(log, for: opened, slots: slots, rules: rules.adopted)
    damage = outcome.damage
    checkedSignatures = outcome.newlyChecked
    // Before anybody reads: what was decided is gone, whatever a crash or an older slot file left.
    if outcome.damage == nil {
      erasures = try ErasureExecution.atStart(
        log, &outcome.fold, slots: slots, author: opened.member, keys: opened.keys)
    }
    fold = outcome.fold
    pretendedNow = try Self.pretended(now, log, fold.world)
  }

  /// What lies before the member now.
  public func desk() throws -> Desk {
    let reader = try reader()
    let world = fold.world
    shownChanges = world.changes
    let now = now()
    let today = AllianceClock.day(of: now)
    return Desk(
      world: world, reader: reader, memberName: world.memberNames[reader.member] ?? login,
      today: today, now: now, taxonomy: world.rules.taxonomy.holding(on: today),
      procedure: world.rules.procedure.holding(on: today), isRehearsal: log.isRehearsal,
      retention: world.rules.retention.holding(on: today),
      deadlines: world.rules.deadlines.holding(on: today),
      // Without a version no consent is taken: nobody could tell later what was shown.
      consentTextVersion: (try? ConsentTextsFile.standard.get().version) ?? "")
  }

  /// Reads what other sessions wrote since; true when there was something.
  public func catchUp() throws -> Bool {
    let before = fold.roster.head.number
    try readOn()
    return fold.roster.head.number != before
  }

  /// Did somebody else write what this member can see, since the desk was laid? Costs microseconds while nobody wrote.
  public func othersWrote() throws -> Bool {
    if try log.changedByOthers() { try readOn() }
    return fold.world.changes != shownChanges
  }

  /// Carries a command out: decides, seals, appends; decides again when others wrote meanwhile.
  ///
  /// `key` is made when the form or the command begins, so that a repeated attempt is known again. Throws `Refusal` when
  /// the procedure refuses, `SessionError.conflict` when others always came first.
  public func perform(_ command: some Command, key: CommandKey = CommandKey()) throws -> Receipt {
    try notingRefusal(of: command) {
      try write(key) { fold, context in Composition(try command.decide(fold.world, context)) }
    }
  }

  /// What an offer would show its recipient; nothing is written.
  public func preview(_ offer: OfferReferral) throws -> OfferReferral.Preview {
    try readOn()
    let preview = try notingRefusal(of: offer) { try offer.preview(fold.world, context()) }
    try note([Access(.preview, offer.number)])
    return preview
  }

  /// What a command would come to, so that somebody can be told what it changes; nothing is written.
  public func deciding(_ command: some Command) throws -> Decision {
    try readOn()
    return try notingRefusal(of: command) { try command.decide(fold.world, context()) }
  }

  /// The member that logs in under a name; nil when there is none.
  public func member(login: String) throws -> MemberID? {
    try log.logins().first { $0.name == login }.map { MemberID($0.member) }
  }

  /// The newest entry's number and hash.
  public func head() -> Head { fold.roster.head }

  /// Puts the pretended clock of a rehearsal forward; throws for a live log and for a time before the newest entry.
  public func setClock(_ moment: Moment) throws {
    pretendedNow = try Self.pretended(moment, log, fold.world)
  }

  /// Notes the newest head this member has seen, wipes the keys and closes the log.
  public func close() throws {
    let flushed = Result { try flushLastAccesses() }
    if checkedSignatures > 0 { try saveNotes() }
    record = nil
    keys = nil
    fold = fold.emptied()
    try log.close()
    try flushed.get()
  }

  // MARK: - Writing

  /// Composes an entry against what is there now, seals, signs and appends it; composes again when others wrote meanwhile.
  func write(
    _ key: CommandKey, _ compose: (borrowing Fold, DecisionContext) throws -> Composition
  ) throws -> Receipt {
    guard let keys else { throw SessionError.memberGone }
    if let damage { throw damage }
    for _ in 0..<Self.attempts {
      try readOn()
      // One moment for the decision and the entry: what was in time when it was decided is signed as being in time.
      let context = try context()
      var composition = try compose(fold, context)
      let carriesAccesses =
        !composition.movesKeys
        && accesses.ride(on: &composition, fold.world, context, draw: freshDraw())
      let (draft, made) = try sealed(composition, key, at: context.now)
      if !made.slots.isEmpty {
        try log.writeSlots(made.slots.map { (id: $0.id, half: $0.half, kind: .compartment) })
      }
      var own: OwnSignature?
      let outcome = try log.append(draft) { message in
        let signature = try keys.sign(message)
        own = OwnSignature(message: message, signature: signature)
        return signature
      }
      switch outcome {
      case .done(let entry, _):
        if carriesAccesses { accesses.clear() }
        fold.keyring.keep(made)
        fold.own = own
        try readOn()
        if composition.controls.contains(where: \.isErasureIntent) { try carryOutErasures() }
        return Receipt(number: composition.decision.number, entry: entry)
      case .duplicate(let entry): return Receipt(number: nil, entry: entry)
      case .conflict, .stale: continue
      case .notEntitled(let violation): throw SessionError.notEntitled(violation)
      }
    }
    throw SessionError.conflict
  }

  /// A function of its own, so that the writer's hold on the fold ends here: what is held twice is copied when it changes.
  private func sealed(
    _ composition: Composition, _ key: CommandKey, at moment: Moment
  ) throws -> (EntryDraft, EntryWriter.Made) {
    var writer = EntryWriter(composition, by: try reader(), fold: fold, slots: slots)
    let draft = try writer.draft(composition.decision, at: moment, key: key.identifier)
    return (draft, writer.made)
  }

  func context() throws -> DecisionContext {
    let now = now()
    let today = AllianceClock.day(of: now)
    let holding = fold.world.rules
    return DecisionContext(
      actor: try reader(), now: now, today: today, taxonomy: holding.taxonomy.holding(on: today),
      procedure: holding.procedure.holding(on: today), draw: freshDraw(), isRehearsal: log.isRehearsal,
      retention: holding.retention.holding(on: today), deadlines: holding.deadlines.holding(on: today))
  }

  /// Makes the identities and numbers of what follows a function of a seed: a rehearsal's story can be played twice.
  func seedDraws(_ seed: UInt64) throws {
    guard log.isRehearsal else { throw SessionError.clockRefused(.liveLog) }
    seededDraws = Draw(seed: (seed, 0x6C6F, 0x7473, 0x65))
  }

  private func freshDraw() -> Draw {
    if var draws = seededDraws {
      defer { seededDraws = draws }
      return Draw(seed: (draws.next(), draws.next(), draws.next(), draws.next()))
    }
    var random = SystemRandomNumberGenerator()
    return Draw(seed: (random.next(), random.next(), random.next(), random.next()))
  }

  // MARK: - Reading

  func readOn() throws {
    // Behind a damage nothing is read.
    guard damage == nil else { return }
    try log.readEntries(after: fold.roster.head.number) { entry in
      try fold.take(entry, slots: slots)
      checkedSignatures += 1
    }
    if fold.missedWhatOpensNow() { fold = try Reading.again(log, fold, slots) }
  }

  func reader() throws -> Author {
    guard let known = fold.roster.members[member], known.removedAt == nil, let author = fold.author(member),
      fold.roster.bodies[known.body]?.isActive == true
    else { throw SessionError.memberGone }
    return author
  }

  /// Writes the notes anew, with the newest head and when it was seen: what was seen once cannot be cut off unnoticed.
  func saveNotes() throws {
    guard let record, damage == nil, !log.isReadOnly else { return }
    notes.head = fold.roster.head
    notes.seenAt = AllianceClock.systemNow.milliseconds
    try log.putKeyRecord(login: login, member: member, record: record.reseal(notes: notes.bytes()))
    checkedSignatures = 0
  }

  // MARK: - Time

  func now() -> Moment {
    guard log.isRehearsal else { return AllianceClock.systemNow }
    guard let newest = fold.world.newestMoment else { return pretendedNow ?? AllianceClock.systemNow }
    return max(pretendedNow ?? newest, newest)
  }

  private static func pretended(_ moment: Moment?, _ log: any EntryLog, _ world: World) throws -> Moment? {
    guard let moment else { return nil }
    guard log.isRehearsal else { throw SessionError.clockRefused(.liveLog) }
    if let newest = world.newestMoment, moment < newest {
      throw SessionError.clockRefused(.behindNewestEntry)
    }
    return moment
  }
}
