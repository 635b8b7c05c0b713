import Clearing

/// One incident as its reader may see it, with what its line in a list does not tell.
public struct IncidentView: Hashable, Sendable {
  /// Its line in the list: number, codes, and for the own body the words.
  public let row: IncidentRow
  /// Every assessment of the motives there ever was, oldest first.
  public let assessments: [MotiveAssessment]

  init(_ incident: IncidentState, _ gate: ReadGate) {
    row = IncidentRow(incident, gate)
    assessments = incident.assessments
  }
}
