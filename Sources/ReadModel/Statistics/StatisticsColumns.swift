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

  /// The columns for a reader on a day; acts are ranked by the code lists.
  public init(_ world: World, reader: Author, today: CalendarDay, taxonomy: Taxonomy) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    mayRead = gate.mayReadSummary
    guard mayRead else { return }
    let joint = JointIncidents(gate)
    for incident in world.incidents.values where gate.mayRead(incident) && !joint.contains(incident.id) {
      if !incident.shields.isEmpty {
        complaints.append(incident.core.countingDay)
        continue
      }
      append(incident.core, recordedOn: incident.recordedOn, taxonomy)
    }
    for incident in joint.all {
      if incident.isComplaint {
        complaints.append(incident.core.countingDay)
      } else {
        append(incident.core, recordedOn: incident.recordedOn, taxonomy)
      }
    }
    for file in world.cases.values where gate.mayRead(file) && file.shields.isEmpty { cases.append(file) }
    for referral in world.referrals.values where gate.mayRead(referral) && isCounted(referral, world, reader)
    {
      if world.cases[referral.offer.caseCover]?.shields.isEmpty == false { continue }
      referrals.append(referral, recipient: world.bodyKinds[referral.offer.to], today: today)
    }
    // What was erased goes on counting, so that figures of the past stay what they were.
    for stub in world.caseStubs.values
    where world.erased.contains(stub.counted.caseCover) && stub.counted.isComplaint != true {
      count(stub, gate, today)
    }
  }

  /// Columns of given incidents, for a reader that may see them.
  public init(incidents: IncidentColumns) {
    mayRead = true
    self.incidents = incidents
  }

  private mutating func append(_ core: IncidentCore, recordedOn day: CalendarDay, _ taxonomy: Taxonomy) {
    incidents.append(core, recordedOn: day) { taxonomy.entry(.acts, $0)?.rank ?? Int.max - 1 }
  }

  private mutating func count(_ stub: CaseStubState, _ gate: ReadGate, _ today: CalendarDay) {
    if let file = stub.counted.file, gate.mayCount(stub, contributed: file.contributed) { cases.append(file) }
    for referral in stub.counted.referrals where gate.mayCountReferrals(of: stub) {
      referrals.append(referral, recipient: gate.world.bodyKinds[referral.to], today: today)
    }
  }

  private func isCounted(_ referral: ReferralState, _ world: World, _ reader: Author) -> Bool {
    world.steers(reader.body) || referral.offer.from == reader.body
  }
}
