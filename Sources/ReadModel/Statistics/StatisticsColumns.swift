import Clearing

/// Everything a reader may count, as columns: the own body's, and for the clearing office what is contributed to it.
///
/// Without the right to figures there are no rows at all.
public struct StatisticsColumns: Sendable {
  /// May this reader see figures?
  public let mayRead: Bool
  /// Incidents.
  public private(set) var incidents = IncidentColumns()
  /// Cases.
  public private(set) var cases = CaseColumns()
  /// Referrals: sent by the own body, and for the clearing office all it can see.
  public private(set) var referrals = ReferralColumns()
  /// Complaints about bodies of the alliance: one sum, and in no other column (small numbers name somebody).
  public private(set) var complaints = ComplaintColumns()

  /// Messages that the own body received.
  public private(set) var reports = ReportColumns()
  /// Words for the alliance that a second person has reviewed.
  public private(set) var findings: [FindingState] = []

  /// Bodies that are active on the day of the columns.
  public private(set) var activeBodies: Set<BodyID> = []
  /// Names of bodies.
  public private(set) var bodyNames: [BodyID: BodyName] = [:]
  /// Trainings, decisions and measures.
  public private(set) var programme = ProgrammeColumns()
  /// Posts with who held them when, of all bodies.
  public private(set) var posts: [PostColumn] = []

  /// The columns for a reader on a day; acts are ranked by the code lists.
  public init(_ world: World, reader: Author, today: CalendarDay, taxonomy: Taxonomy) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    mayRead = gate.mayReadSummary
    guard mayRead else { return }
    activeBodies = Set(world.bodyKinds.keys)
    bodyNames = world.bodyNames
    let joint = JointIncidents(gate)
    for incident in world.incidents.values where gate.mayRead(incident) && !joint.contains(incident.id) {
      guard incident.shields.isEmpty else {
        complaints.append(incident.core.countingDay)
        continue
      }
      append(
        incident.core, recordedOn: incident.recordedOn, owner: incident.owner,
        isPolice: world.bodyKinds[incident.owner] == .policeContact, taxonomy)
    }
    for incident in joint.all {
      guard !incident.isComplaint else {
        complaints.append(incident.core.countingDay)
        continue
      }
      // What a body beside the police knows of too is not only the police's figure.
      let owners = ([incident.lead] + incident.others).map(\.owner)
      append(
        incident.core, recordedOn: incident.recordedOn, owner: incident.lead.owner,
        isPolice: owners.allSatisfy { world.bodyKinds[$0] == .policeContact }, taxonomy)
    }
    for file in world.cases.values where gate.mayRead(file) && file.shields.isEmpty {
      cases.append(CountedCase(file), FileRow(file.id, of: file.owner), kinds: world.bodyKinds)
    }
    for referral in world.referrals.values where gate.mayRead(referral) && isCounted(referral, world, reader)
    {
      if world.cases[referral.offer.caseCover]?.shields.isEmpty == false { continue }
      referrals.append(
        CountedReferral(referral), FileRow(referral.offer.caseCover, of: referral.offer.from),
        stage: ReferralStage(referral, today: today),
        recipient: world.bodyKinds[referral.offer.to])
    }
    for report in world.reports.values where gate.mayRead(report) { reports.append(report.core) }
    programme = ProgrammeColumns(world, today: today)
    findings = world.findings.values.filter { $0.reviewer != nil && gate.mayRead($0) }
    posts = world.arrangements.posts.compactMap { key, state in
      world.bodyKinds[key.body].map { PostColumn(kind: $0, role: key.role, state: state, today: today) }
    }
    // What was erased goes on counting, so that figures of the past stay what they were.
    for stub in world.caseStubs.values
    where world.erased.contains(stub.counted.caseCover) && stub.counted.isComplaint != true {
      count(stub, gate, today)
    }
  }

  /// Columns of given incidents, for a reader that may see them.
  public init(incidents: IncidentColumns, activeBodies: Set<BodyID> = []) {
    mayRead = true
    self.activeBodies = activeBodies
    self.incidents = incidents
  }

  /// The words for a period that an audience may read: by kind, in no order of time.
  public func findings(_ period: Period, for audience: Audience) -> [FrozenFinding] {
    let kinds = FindingKind.allCases
    return findings.filter { finding in
      period.holds(finding) && (audience != .public || finding.finding.audience == .public)
    }.map(\.frozen).sorted { left, right in
      let (first, second) = (kinds.firstIndex(of: left.kind) ?? 0, kinds.firstIndex(of: right.kind) ?? 0)
      return (first, left.number) < (second, right.number)
    }
  }

  private mutating func append(
    _ core: IncidentCore, recordedOn day: CalendarDay, owner: BodyID, isPolice: Bool, _ taxonomy: Taxonomy
  ) {
    incidents.append(core, recordedOn: day, owner: owner, isPolice: isPolice) {
      taxonomy.entry(.acts, $0)?.rank ?? Int.max - 1
    }
  }

  private mutating func count(_ stub: CaseStubState, _ gate: ReadGate, _ today: CalendarDay) {
    let row = FileRow(stub.counted.caseCover, of: stub.owner)
    if let file = stub.counted.file, gate.mayCount(stub, contributed: file.contributed) {
      cases.append(file, row, kinds: gate.world.bodyKinds)
    }
    for referral in stub.counted.referrals where gate.mayCountReferrals(of: stub) {
      referrals.append(
        referral, row, stage: ReferralStage(referral, today: today),
        recipient: gate.world.bodyKinds[referral.to])
    }
  }

  private func isCounted(_ referral: ReferralState, _ world: World, _ reader: Author) -> Bool {
    world.steers(reader.body) || referral.offer.from == reader.body
  }
}

/// A post, for counting the days on which nobody held it.
public struct PostColumn: Sendable {
  /// The kind of its body.
  public let kind: BodyKind
  /// Its role.
  public let role: Role
  private let state: PostState
  private let today: CalendarDay

  init(kind: BodyKind, role: Role, state: PostState, today: CalendarDay) {
    self.kind = kind
    self.role = role
    self.state = state
    self.today = today
  }

  /// Days of the period on which it was vacant; days to come do not count.
  public func vacantDays(in period: Period) -> Int { state.vacancyDays(in: period.days, today: today) }
}
