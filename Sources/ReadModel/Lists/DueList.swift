import Clearing

/// What kinds of thing are due.
public enum DueKind: String, Codable, Sendable, CaseIterable {
  /// An offer to the own body that waits for its answer.
  case offerToAnswer = "offer_to_answer"
  /// An own offer whose answer is awaited.
  case offerWaiting = "offer_waiting"
  /// A first talk with a person whom the police sent.
  case contact
  /// A deadline of a case that runs.
  case deadline
  /// A deadline of a case that has not started, because a fact is not known.
  case notStarted = "not_started"
  /// A consent that runs out.
  case consentEnding = "consent_ending"
  /// The clock of a breach of personal data.
  case breach
  /// A case conference that is still to be held.
  case conference
  /// What the own body has to do by a case conference.
  case conferenceTask = "conference_task"
  /// Asking again after the closing of a case.
  case followUp = "follow_up"
}

/// One thing that is due.
public struct DueRow: Sendable, Hashable {
  /// What kind of thing.
  public let kind: DueKind
  /// The number of the case, referral, conference or breach.
  public let number: String
  /// The number of the case it is about, where the first one names something else and the reader has the case.
  public let file: String?
  /// The number of the deadline within its case, or of the task within its conference.
  public let deadline: Int?
  /// The rule it comes from; nil where only a declaration says so.
  public let rule: String?
  /// The version of that rule.
  public let version: String?
  /// When it is due: for a deadline its safe end; nil while it has not started.
  public let due: DeadlinePoint?
  /// Where it ends by law, as a reserve.
  public let statutory: DeadlinePoint?
  /// The codes of the facts to ask for again.
  public let missing: [String]
  /// Has it passed?
  public let isOverdue: Bool
  /// The compartment and the event that it stems from: what a calendar knows it by again.
  public let origin: Origin

  /// Where something stems from.
  public struct Origin: Sendable, Hashable {
    /// The compartment.
    public let compartment: CompartmentID
    /// The event's number.
    public let event: UInt64
    /// Which of several parts of that event; nil where it has one.
    public var part: Int?
  }
}

/// Everything that is due for the reader's body, from the safe end on: it informs, and states nothing about any claim.
public struct DueList: Sendable {
  /// What is due, the earliest first; what has not started comes last.
  public let rows: [DueRow]

  /// How many days ahead a consent that runs out is listed.
  public static let consentDays = 30

  /// What is due for a reader at a moment.
  public init(_ world: World, reader: Author, today: CalendarDay, now: Moment) {
    var draft = DueDraft(ReadGate(world: world, reader: reader, today: today), today, now)
    for referral in world.referrals.values { draft.add(referral) }
    for file in world.cases.values { draft.add(file) }
    for conference in world.conferences.values { draft.add(conference) }
    if let register = world.registers[reader.body] { draft.add(register) }
    rows = draft.rows.sorted(by: Self.isEarlier)
  }

  private static func isEarlier(_ left: DueRow, _ right: DueRow) -> Bool {
    switch (left.due, right.due) {
    case (let first?, let second?) where first != second: return first < second
    case (.some, nil): return true
    case (nil, .some): return false
    default:
      return (left.kind.rawValue, left.number, left.deadline ?? 0)
        < (right.kind.rawValue, right.number, right.deadline ?? 0)
    }
  }
}

private struct DueDraft {
  private let gate: ReadGate
  private let today: CalendarDay
  private let now: Moment
  private(set) var rows: [DueRow] = []

  init(_ gate: ReadGate, _ today: CalendarDay, _ now: Moment) {
    self.gate = gate
    self.today = today
    self.now = now
  }

  mutating func add(_ referral: ReferralState) {
    guard gate.mayRead(referral) else { return }
    let offer = referral.offer
    let isReceived = offer.to == gate.reader.body
    guard isReceived || offer.from == gate.reader.body else { return }
    let stage = ReferralStage(referral, today: today)
    let origin = DueRow.Origin(compartment: referral.id, event: referral.history.firstEvent)
    if stage.isWaiting || stage == .overdue {
      // An unanswered offer is the sender's again: nobody has to answer it any more, and the sender offers anew.
      if stage == .overdue, isReceived || !isNewest(referral) { return }
      append(
        isReceived ? .offerToAnswer : .offerWaiting, offer.number, due: .day(referral.due), origin,
        rule: offer.rule?.name, version: offer.rule?.version)
    }
    if isReceived, referral.stage.isTaken, referral.contactedOn == nil,
      let acceptance = referral.acceptance, let day = acceptance.contactBy
    {
      append(
        .contact, offer.number, due: .day(day), origin, rule: acceptance.contactRule?.name,
        version: acceptance.contactRule?.version)
    }
  }

  /// Is it the last offer of a case that is still open?
  private func isNewest(_ referral: ReferralState) -> Bool {
    let cover = referral.offer.caseCover
    return gate.world.cases[cover]?.isOpen == true
      && gate.world.referrals(of: cover).last?.id == referral.id
  }

  mutating func add(_ file: CaseState) {
    guard file.owner == gate.reader.body, gate.mayRead(file) else { return }
    for deadline in file.deadlines where deadline.ended == nil { add(deadline, of: file) }
    if let due = file.followUpDue {
      let origin = DueRow.Origin(compartment: file.id, event: file.history.firstEvent)
      append(.followUp, gate.number(of: file), due: .day(due), origin)
    }
    guard file.isOpen else { return }
    for consent in file.consents where consent.isGiven {
      let terms = consent.terms
      guard terms.holds(on: today), terms.validUntil <= today.adding(days: DueList.consentDays),
        file.consent(to: terms.recipient, purpose: terms.purpose, on: today)?.event == consent.event
      else { continue }
      append(
        .consentEnding, gate.number(of: file), due: .day(terms.validUntil),
        DueRow.Origin(compartment: file.id, event: consent.event))
    }
  }

  private mutating func add(_ deadline: DeadlineState, of file: CaseState) {
    let record = deadline.record
    append(
      record.ends == nil ? .notStarted : .deadline, gate.number(of: file), due: record.ends?.safe,
      DueRow.Origin(compartment: file.id, event: deadline.event), rule: record.rule,
      version: record.version, deadline: record.deadline, statutory: record.ends?.statutory,
      missing: record.missing)
  }

  /// The day of a conference is everybody's who is called; a task is the responsible body's.
  mutating func add(_ conference: ConferenceState) {
    guard gate.mayRead(conference) else { return }
    let call = conference.call
    let file = gate.world.cases[call.caseCover].map(gate.number)
    let isCalled = conference.owner == gate.reader.body || conference.bodies.contains(gate.reader.body)
    let origin = DueRow.Origin(compartment: conference.id, event: conference.history.firstEvent)
    if conference.isCalled, isCalled {
      append(.conference, call.number, due: .day(call.on), origin, file: file)
    }
    for task in conference.openTasks where task.body == gate.reader.body {
      let own = DueRow.Origin(compartment: origin.compartment, event: origin.event, part: task.task)
      append(.conferenceTask, call.number, due: .day(task.due), own, deadline: task.task, file: file)
    }
  }

  mutating func add(_ register: RegisterState) {
    guard gate.may(.keepBreaches) else { return }
    for breach in register.breaches where breach.answers.isEmpty {
      let record = breach.record
      append(
        .breach, String(record.breach), due: record.ends.safe,
        DueRow.Origin(compartment: register.id, event: breach.event), rule: record.rule,
        version: record.version, statutory: record.ends.statutory)
    }
  }

  private mutating func append(
    _ kind: DueKind, _ number: String, due: DeadlinePoint?, _ origin: DueRow.Origin, rule: String? = nil,
    version: String? = nil, deadline: Int? = nil, statutory: DeadlinePoint? = nil, missing: [String] = [],
    file: String? = nil
  ) {
    rows.append(
      DueRow(
        kind: kind, number: number, file: file, deadline: deadline, rule: rule, version: version, due: due,
        statutory: statutory, missing: missing, isOverdue: due?.hasPassed(at: now) ?? false, origin: origin))
  }
}
