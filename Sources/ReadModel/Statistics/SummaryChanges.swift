import Clearing

/// What changed in a period since its figures were released, as numbers of changes by their cause.
public struct SummaryChanges: Sendable, Hashable {
  /// Why a figure can be another one now.
  public enum Cause: String, Sendable, CaseIterable {
    /// An incident of the period came in later.
    case lateEntry = "late_entry"
    /// An incident was corrected.
    case corrected
    /// Two records were found to be one incident.
    case linked
    /// Two records are two incidents after all.
    case separated
    /// An incident turned out to be about a body of the alliance and is counted in one sum only.
    case complaint
    /// A case of the period came in later.
    case lateCase = "late_case"
    /// A case or a referral of the period went on.
    case caseMoved = "case_moved"
    /// A case was erased; it goes on counting.
    case erased
  }

  /// When the figures were released.
  public let since: Moment
  /// How many changes of each cause; none where there was no change.
  public private(set) var counts: [Cause: Int] = [:]

  /// The changes since a release, in the world of somebody who may count them.
  public init(since release: ReleasedSummary, _ period: Period, _ world: World) {
    since = release.sheet.asOf
    let basis = release.sheet.entry
    for incident in world.incidents.values { take(incident, period, after: basis) }
    for past in world.incidentTies.history where past.placement.entry > basis {
      if case .incidentsLinked(let fact) = past.event, world.counts([fact.first, fact.second], in: period) {
        note(.linked)
      }
      if case .incidentsUnlinked(let fact) = past.event, world.counts([fact.first, fact.second], in: period) {
        note(.separated)
      }
    }
    for file in world.cases.values where period.contains(file.cover.receivedOn) {
      take(file.history, .lateCase, after: basis)
    }
    for referral in world.referrals.values where period.contains(referral.offer.offeredOn) {
      take(referral.history, .caseMoved, after: basis)
    }
    for stub in world.caseStubs.values
    where stub.entry > basis && stub.counted.file.map({ period.contains($0.receivedOn) }) == true {
      note(.erased)
    }
  }

  private mutating func note(_ cause: Cause) { counts[cause, default: 0] += 1 }

  private mutating func take(_ incident: IncidentState, _ period: Period, after basis: UInt64) {
    let late = incident.history.filter { $0.placement.entry > basis }
    guard !late.isEmpty else { return }
    if late.count == incident.history.count {
      if period.contains(incident.core.countingDay) { note(.lateEntry) }
      return
    }
    // Before or after the correction it belonged to the period.
    let was = incident.history.last { $0.placement.entry <= basis && $0.event.core != nil }?.event.core
    guard period.contains(incident.core.countingDay) || was.map({ period.contains($0.countingDay) }) == true
    else { return }
    if late.contains(where: { $0.event.core != nil }) { note(.corrected) }
    if late.contains(where: \.event.isShield) { note(.complaint) }
  }

  /// A history that began after the release came in late; one that went on moved.
  private mutating func take(_ history: [PastEvent], _ late: Cause, after basis: UInt64) {
    guard let last = history.last, last.placement.entry > basis else { return }
    note((history.first?.placement.entry ?? 0) > basis ? late : .caseMoved)
  }
}

extension Event {
  /// What an event says of an incident's core.
  fileprivate var core: IncidentCore? {
    if case .incidentRecorded(let fact) = self { return fact.core }
    if case .incidentCorrected(let fact) = self { return fact.core }
    return nil
  }

  fileprivate var isShield: Bool { name == .incidentShielded || name == .incidentShieldEnded }
}

extension World {
  fileprivate func counts(_ incidents: [CompartmentID], in period: Period) -> Bool {
    incidents.contains { id in self.incidents[id].map { period.contains($0.core.countingDay) } ?? false }
  }
}
