import Clearing

/// One case in the work list.
public struct WorkListRow: Sendable, Hashable {
  /// The compartment of its cover.
  public let id: CompartmentID
  /// The number by which the reader's body speaks of it.
  public let number: String
  /// Where it stands.
  public let status: CaseStatus
  /// The earliest date that somebody has to keep: of an answer, a deadline, a conference or its tasks, a follow-up.
  public let due: CalendarDay?
  /// Municipality.
  public let place: String
  /// The kind of act, as a code of the acts.
  public let topic: String
  /// How soon somebody has to act.
  public let urgency: Urgency
  /// The day on which the case came in.
  public let receivedOn: CalendarDay
  /// Who answers for it.
  public let assigned: MemberID
  /// The owning body.
  public let owner: BodyID
  /// Does the reader's body own it?
  public let isOwn: Bool
  /// Numbers of its incidents that the reader may read.
  public let incidentNumbers: [String]
  /// The entry that opened it.
  public let openedEntry: UInt64

  init(_ file: CaseState, _ gate: ReadGate, status: CaseStatus, due: CalendarDay?) {
    id = file.id
    number = gate.number(of: file)
    self.status = status
    self.due = due
    place = file.cover.place
    topic = file.cover.topic
    urgency = file.cover.urgency
    receivedOn = file.cover.receivedOn
    assigned = file.assigned
    owner = file.owner
    isOwn = file.owner == gate.reader.body
    incidentNumbers = file.incidents.compactMap { id in
      gate.world.incidents[id].flatMap { gate.mayRead($0) ? $0.number : nil }
    }
    openedEntry = file.history.firstEntry
  }
}
