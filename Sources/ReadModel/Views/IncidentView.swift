import Clearing

/// One incident as its reader may see it, with what its line in a list does not tell.
public struct IncidentView: Hashable, Sendable {
  /// Its line in the list: number, codes, and for the own body the words.
  public let row: IncidentRow
  /// Every assessment of the motives there ever was, oldest first.
  public let assessments: [MotiveAssessment]
  /// Numbers of the other records of the same event, for whoever may read the clearing office's work.
  public let same: [String]
  /// Numbers of incidents that it stands in a series with, and what ties them.
  public let series: [TiedIncident]
  /// What happened to the record, oldest first.
  public let history: Timeline

  /// An incident by its number; nil when there is none or the reader may not know of it.
  public init?(number: String, _ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    guard let id = world.numbers[number], let incident = world.incidents[id], gate.mayRead(incident) else {
      return nil
    }
    self.init(incident, gate)
  }

  init(_ incident: IncidentState, _ gate: ReadGate) {
    row = IncidentRow(incident, gate)
    assessments = incident.assessments
    history = Timeline(IncidentLines.lines(incident, gate))
    let readable = { (id: CompartmentID) -> String? in
      gate.world.incidents[id].flatMap { gate.mayRead($0) ? $0.number : nil }
    }
    let ties = gate.mayReadTies ? gate.world.incidentTies : IncidentTies()
    same = ties.groups.group(of: incident.id).filter { $0 != incident.id }.compactMap(readable)
    series = ties.series(with: incident.id).compactMap { other, tie in
      readable(other).map { TiedIncident(number: $0, tie: tie) }
    }
  }
}

/// Another incident, and what ties it to the one that is looked at.
public struct TiedIncident: Hashable, Sendable {
  /// Its number.
  public let number: String
  /// What ties them.
  public let tie: IncidentTie
}
