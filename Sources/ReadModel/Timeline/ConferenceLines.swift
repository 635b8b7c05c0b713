import Clearing

/// The lines of a case conference.
enum ConferenceLines {
  static func lines(_ conference: ConferenceState) -> [TimelineLine] {
    conference.history.compactMap { past in
      fact(past.event, conference.call.number).map { TimelineLine(past, .caseFile, $0) }
    }
  }

  private static func fact(_ event: Event, _ number: String) -> TimelineFact? {
    if case .conferenceCalled(let fact) = event {
      return .conferenceCalled(number: number, on: fact.on, bodies: fact.bodies)
    }
    if case .conferenceHeld(let fact) = event {
      return .conferenceHeld(number: number, on: fact.on, tasks: fact.tasks.count)
    }
    if case .conferenceEnded = event { return .conferenceEnded(number: number) }
    if case .conferenceLeft(let fact) = event {
      return .conferenceLeft(number: number, bodies: fact.bodies)
    }
    if case .conferenceTaskDone(let fact) = event {
      return .conferenceTaskDone(number: number, task: fact.task, on: fact.on)
    }
    return nil
  }
}
