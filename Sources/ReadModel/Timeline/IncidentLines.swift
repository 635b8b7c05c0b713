import Clearing

/// The lines of an incident: its core for whoever may read it, its words for the own body.
enum IncidentLines {
  static func lines(_ incident: IncidentState, _ gate: ReadGate) -> [TimelineLine] {
    let words = gate.mayReadNarrative(incident) ? gate.world.facts[incident.facts]?.history ?? [] : []
    return core(incident) + narrative(words, number: incident.number)
  }

  private static func core(_ incident: IncidentState) -> [TimelineLine] {
    let subject = TimelineSubject.incident(number: incident.number)
    var core: IncidentCore?
    return incident.history.flatMap { past -> [TimelineLine] in
      if case .incidentRecorded(let fact) = past.event {
        core = fact.core
        return [TimelineLine(past, subject, .incidentRecorded(number: incident.number))]
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
