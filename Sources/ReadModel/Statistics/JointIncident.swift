import Clearing

/// An event that several records tell of, as one incident.
struct JointIncident {
  /// The record that knows best when and where: the most exact date, of equal ones the oldest record.
  let lead: IncidentState
  /// The other records, oldest first.
  let others: [IncidentState]
  /// What is known of the event from all records.
  let core: IncidentCore
  /// Does one of the records say that it is about a body of the alliance?
  let isComplaint: Bool

  /// The day the event was first recorded.
  var recordedOn: CalendarDay { ([lead] + others).map(\.recordedOn).min() ?? lead.recordedOn }

  /// The event of these records; `cases` are those about each of them, `asked` is what the bodies said of the persons.
  init?(_ records: [IncidentState], cases: [CompartmentID: [CaseState]], asked: Int?) {
    let oldest = records.sorted { $0.history.firstEvent < $1.history.firstEvent }
    guard let lead = oldest.min(by: { $0.core.occurred.breadth < $1.core.occurred.breadth }) else {
      return nil
    }
    self.lead = lead
    isComplaint = records.contains { !$0.shields.isEmpty }
    others = oldest.filter { $0.id != lead.id }
    core = Self.joined(lead.core, others.map(\.core), Self.persons(oldest, cases, asked))
  }

  private static func joined(
    _ lead: IncidentCore, _ others: [IncidentCore], _ affected: AffectedCount
  ) -> IncidentCore {
    var core = lead
    for other in others {
      core.acts += other.acts.filter { !core.acts.contains($0) }
      core.motives += other.motives.filter { !core.motives.contains($0) }
      core.places += other.places.filter { !core.places.contains($0) }
      core.objects += other.objects.filter { !core.objects.contains($0) }
      core.consequences += other.consequences.filter { !core.consequences.contains($0) }
      core.areaOfLife = core.areaOfLife ?? other.areaOfLife
      core.affectedKind = core.affectedKind ?? other.affectedKind
      core.accusedKind = core.accusedKind ?? other.accusedKind
      core.area.municipality = core.area.municipality ?? other.area.municipality
      core.area.district = core.area.district ?? other.area.district
      core.area.state = core.area.state ?? other.area.state
      core.suspected = core.suspected && other.suspected
    }
    let answers = ([lead] + others).map(\.reportedToPolice)
    core.reportedToPolice = answers.contains(.yes) ? .yes : answers.contains(.no) ? .no : .unknown
    core.affected = affected
    // What each record says of relations and ages cannot be added up: the same people may stand in several.
    core.affectedGroups = nil
    core.ageBands = nil
    return core
  }

  /// How many persons: what the bodies said when asked; else the greatest number that one record states, or all whom the
  /// bodies support, each its own, whichever is more.
  private static func persons(
    _ records: [IncidentState], _ cases: [CompartmentID: [CaseState]], _ asked: Int?
  ) -> AffectedCount {
    let stated = records.compactMap(\.core.directPersons)
    let institutions = records.compactMap(\.core.affected.institutions).max() ?? 0
    if let asked { return AffectedCount(total: asked + institutions, persons: asked) }
    var supported = 0
    var seen: Set<CompartmentID> = []
    for record in records {
      let fresh = (cases[record.id] ?? []).count { seen.insert($0.id).inserted }
      if fresh > 0 { supported += max(record.core.directPersons ?? 0, fresh) }
    }
    let atLeast =
      stated.isEmpty || records.contains { $0.core.directPersons != nil && $0.core.isDirectAtLeast }
    let persons = stated.isEmpty && supported == 0 ? nil : max(stated.max() ?? 0, supported)
    return AffectedCount(total: persons.map { $0 + institutions }, persons: persons, atLeast: atLeast)
  }
}

/// The events that were recorded more than once, as far as a reader may know that.
struct JointIncidents {
  private var byLead: [CompartmentID: JointIncident] = [:]
  private var members: Set<CompartmentID> = []

  /// Every event of two or more records that the reader may read.
  var all: some Collection<JointIncident> { byLead.values }

  init(_ gate: ReadGate) {
    let ties = gate.world.incidentTies
    let groups = ties.groups
    guard !groups.isEmpty, gate.mayReadTies else { return }
    let cases = Self.cases(groups, gate)
    for group in groups.all {
      let records = group.compactMap { gate.world.incidents[$0] }.filter(gate.mayRead)
      guard records.count > 1 else { continue }
      let asked = ties.ties.filter { group.contains($0.key.first) && $0.value.persons != nil }
        .max { $0.value.event < $1.value.event }?.value.persons
      guard let joint = JointIncident(records, cases: cases, asked: asked) else { continue }
      byLead[joint.lead.id] = joint
      members.formUnion(records.map(\.id))
    }
  }

  /// Is the incident one of several records of one event?
  func contains(_ incident: CompartmentID) -> Bool { members.contains(incident) }

  /// Does another record speak for this one?
  func isCountedElsewhere(_ incident: CompartmentID) -> Bool {
    members.contains(incident) && byLead[incident] == nil
  }

  /// The event that this record speaks for.
  subscript(_ lead: CompartmentID) -> JointIncident? { byLead[lead] }

  private static func cases(_ groups: IncidentGroups, _ gate: ReadGate) -> [CompartmentID: [CaseState]] {
    var cases: [CompartmentID: [CaseState]] = [:]
    for file in gate.world.cases.values where gate.mayRead(file) {
      for incident in file.incidents where groups.contains(incident) {
        cases[incident, default: []].append(file)
      }
    }
    return cases
  }
}

extension IncidentState {
  /// The day it was recorded.
  var recordedOn: CalendarDay { history.firstMoment?.local.day ?? core.receivedOn }
}

extension Occurrence {
  /// How many days come into question; the fewer, the better it is known.
  fileprivate var breadth: Int {
    window.map { $0.upperBound.number - $0.lowerBound.number } ?? Int.max
  }
}
