import Clearing

/// One proposal to erase something whose period is over, or soon is.
public struct RetentionRow: Sendable, Hashable {
  /// The number of the case, incident or referral.
  public let number: String
  /// What would be erased.
  public let unit: ErasureUnit
  /// The short name of the person it is about, where it is about one.
  public let label: String?
  /// The day its use ended: the closing, the report back, the receipt.
  public let from: CalendarDay
  /// The months that the rules give it from then on.
  public let months: Int
  /// The day on which its erasure is proposed, later decisions counted in.
  public let due: CalendarDay
  /// The decision to keep it longer that holds.
  public let kept: RetentionKept?
  /// What keeps it from being erased, if anything does.
  public let hold: HoldState?
  /// Who answers for the case.
  public let assigned: MemberID?
  /// The number of the erasure that was asked for already.
  public let erasure: String?
  /// Has the day come?
  public let isDue: Bool
}

/// What may be erased because its period is over. It proposes; nothing is erased because a day has passed.
public struct RetentionList: Sendable {
  /// The proposals, the earliest first.
  public let rows: [RetentionRow]

  /// What is due up to a day, as the reader may see it.
  public init(
    _ world: World, reader: Author, today: CalendarDay, rules: RetentionRules, until last: CalendarDay
  ) {
    var draft = RetentionDraft(world, reader, today, rules)
    for file in world.cases.values { draft.add(file) }
    for incident in world.incidents.values { draft.add(incident) }
    for report in world.reports.values { draft.add(report) }
    for referral in world.referrals.values { draft.add(referral) }
    draft.addLeavers()
    draft.addAccessLogs()
    rows = draft.rows.filter { $0.due <= last }.sorted {
      ($0.due, $0.number, $0.unit.rawValue, $0.label ?? "") < (
        $1.due, $1.number, $1.unit.rawValue, $1.label ?? ""
      )
    }
  }
}

private struct RetentionDraft {
  private let world: World
  private let gate: ReadGate
  private let today: CalendarDay
  private let rules: RetentionRules
  private let asked: [CompartmentID: String]
  private let openIncidents: Set<CompartmentID>
  private(set) var rows: [RetentionRow] = []

  init(_ world: World, _ reader: Author, _ today: CalendarDay, _ rules: RetentionRules) {
    self.world = world
    gate = ReadGate(world: world, reader: reader, today: today)
    self.today = today
    self.rules = rules
    let pending = world.registers[reader.body]?.pendingErasures ?? []
    asked = Dictionary(
      pending.flatMap { erasure in erasure.request.compartments.map { ($0, erasure.request.number) } },
      uniquingKeysWith: { first, _ in first })
    openIncidents = Set(world.cases.values.filter(\.isOpen).flatMap(\.incidents))
  }

  mutating func add(_ file: CaseState) {
    guard file.owner == gate.reader.body, gate.mayReadPersons(file) else { return }
    let number = gate.number(of: file)
    if let whole = file.retention(.caseFile, rules) {
      append(number, .caseFile, nil, whole, file, file.id)
      // What is due as a whole needs no proposal for its parts.
      if whole.day <= today { return }
    }
    for person in world.persons(of: file.id) {
      guard let due = file.retention(.person, rules) else { break }
      append(number, .person, person.record.label, due, file, person.id)
    }
    for contact in world.contacts(of: file.id) {
      guard let due = file.retention(.contact, rules) else { break }
      append(number, .contact, world.persons[contact.person]?.record.label, due, file, contact.id)
    }
    if let notes = world.notes(of: file.id), let due = file.retention(.notes, rules) {
      append(number, .notes, nil, due, file, notes.id)
    }
  }

  mutating func add(_ incident: IncidentState) {
    guard incident.owner == gate.reader.body, gate.mayReadNarrative(incident),
      let words = world.facts[incident.facts], !words.isEmpty, !openIncidents.contains(incident.id),
      let day = rules.due(.narrative, from: incident.core.receivedOn)
    else { return }
    let about = world.cases.values.filter { $0.incidents.contains(incident.id) }
    append(
      incident.number, .narrative, nil, RetentionDue(from: incident.core.receivedOn, period: day),
      about.first { $0.hold != nil } ?? about.first, incident.facts)
  }

  mutating func add(_ report: ReportState) {
    guard report.owner == gate.reader.body, gate.may(.readReport),
      let day = rules.due(.report, from: report.core.receivedOn)
    else { return }
    append(
      report.number, .report, nil, RetentionDue(from: report.core.receivedOn, period: day), nil, report.id)
  }

  mutating func add(_ referral: ReferralState) {
    guard referral.offer.from == gate.reader.body, gate.mayReadPackage(referral),
      referral.stage == .reported || referral.stage == .closed, let report = referral.report,
      let package = referral.offer.package,
      world.packages[package] != nil, let day = rules.due(.package, from: report.on)
    else { return }
    append(
      referral.offer.number, .package, nil, RetentionDue(from: report.on, period: day),
      world.cases[referral.offer.caseCover], package)
  }

  /// Names of members who left.
  mutating func addLeavers() {
    guard gate.may(.eraseDirectoryEntry) else { return }
    for (member, day) in world.registers[gate.reader.body]?.left ?? [:] {
      guard let due = rules.due(.directoryEntry, from: day), let name = world.memberNames[member],
        let entry = world.nameEntry(of: member)
      else { continue }
      append(name, .directoryEntry, nil, RetentionDue(from: day, period: due), nil, entry)
    }
  }

  /// Access logs of years that are over.
  mutating func addAccessLogs() {
    guard gate.may(.eraseAccessLog) else { return }
    for log in world.accessLogs.values where log.body == gate.reader.body {
      guard let last = CalendarDay(year: log.year, month: 12, day: 31), last < today,
        let due = rules.due(.accessLogYear, from: last)
      else { continue }
      append(String(log.year), .accessLogYear, nil, RetentionDue(from: last, period: due), nil, log.id)
    }
  }

  private mutating func append(
    _ number: String, _ unit: ErasureUnit, _ label: String?, _ due: RetentionDue, _ file: CaseState?,
    _ compartment: CompartmentID
  ) {
    rows.append(
      RetentionRow(
        number: number, unit: unit, label: label, from: due.from, months: rules.months[unit] ?? 0,
        due: due.day, kept: due.kept, hold: file?.hold, assigned: file?.assigned, erasure: asked[compartment],
        isDue: due.day <= today))
  }
}

extension IncidentFactsState {
  fileprivate var isEmpty: Bool { narrative.isEmpty && (exactPlace ?? "").isEmpty }
}
