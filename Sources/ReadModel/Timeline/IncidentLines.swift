import Clearing

/// The lines of an incident: its core for whoever may read it, its words for the own body.
enum IncidentLines {
  static func lines(_ incident: IncidentState, _ gate: ReadGate) -> [TimelineLine] {
    let words = gate.mayReadNarrative(incident) ? gate.world.facts[incident.facts]?.history ?? [] : []
    return core(incident) + narrative(words, number: incident.number) + ties(incident, gate)
  }

  /// What the clearing office decided, for whoever may read its work and both incidents.
  private static func ties(_ incident: IncidentState, _ gate: ReadGate) -> [TimelineLine] {
    guard gate.mayReadTies else { return [] }
    let subject = TimelineSubject.incident(number: incident.number)
    let other = { (one: CompartmentID, two: CompartmentID) -> String? in
      guard one == incident.id || two == incident.id else { return nil }
      return gate.world.incidents[one == incident.id ? two : one].flatMap {
        gate.mayRead($0) ? $0.number : nil
      }
    }
    return gate.world.incidentTies.history.compactMap { past in
      if case .incidentsLinked(let fact) = past.event, let other = other(fact.first, fact.second) {
        return TimelineLine(
          past, subject, .incidentsLinked(number: incident.number, other: other, tie: fact.tie))
      }
      if case .incidentsUnlinked(let fact) = past.event, let other = other(fact.first, fact.second) {
        return TimelineLine(past, subject, .incidentsUnlinked(number: incident.number, other: other))
      }
      return nil
    }
  }

  private static func core(_ incident: IncidentState) -> [TimelineLine] {
    let subject = TimelineSubject.incident(number: incident.number)
    var core: IncidentCore?
    return incident.history.flatMap { past -> [TimelineLine] in
      if case .incidentRecorded(let fact) = past.event {
        core = fact.core
        return [TimelineLine(past, subject, .incidentRecorded(number: incident.number))]
      }
      if case .incidentShielded(let fact) = past.event {
        return [TimelineLine(past, subject, .shielded(fact.shield.body))]
      }
      if case .incidentShieldEnded(let fact) = past.event {
        return [TimelineLine(past, subject, .shieldEnded(fact.body))]
      }
      guard case .incidentCorrected(let fact) = past.event, let old = core else { return [] }
      core = fact.core
      return FieldChanges.between(old, fact.core).map { TimelineLine(past, subject, .corrected($0)) }
    }
  }

  private static func narrative(_ history: [PastEvent], number: String) -> [TimelineLine] {
    let subject = TimelineSubject.incident(number: number)
    var known: IncidentNarrated?
    return history.flatMap { past -> [TimelineLine] in
      if case .incidentNoted(let note) = past.event {
        return [TimelineLine(past, subject, .incidentNoteAdded(number: number, text: note.text))]
      }
      guard case .incidentNarrated(let fact) = past.event else { return [] }
      defer { known = fact }
      guard let old = known else {
        return [TimelineLine(past, subject, .narrativeWritten(number: number))]
      }
      return FieldChanges.between(old, fact).map { TimelineLine(past, subject, .corrected($0)) }
    }
  }
}
