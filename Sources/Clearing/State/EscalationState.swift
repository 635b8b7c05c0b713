/// Who was called for a step whose time has passed, and what came of it.
public struct EscalationState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// The first rung, with step, due time and bodies.
  public let raised: EscalationRaised
  /// The rungs that were reached, in their order.
  public internal(set) var rungs: [Rung]
  /// Who took note, oldest first.
  public internal(set) var acknowledgements: [Acknowledgement] = []
  /// The day the case moved; nil while somebody is called.
  public internal(set) var endedOn: CalendarDay?

  /// One rung.
  public struct Rung: Hashable, Sendable {
    /// Who is called.
    public let level: EscalationLevel
    /// From when on.
    public let effective: Moment
    /// When it was written down.
    public let recorded: Moment
  }

  /// Somebody took note.
  public struct Acknowledgement: Hashable, Sendable {
    /// The rung it had reached.
    public let level: EscalationLevel
    /// The day.
    public let on: CalendarDay
    /// The body.
    public let body: BodyID
    /// The member.
    public let member: MemberID
  }

  /// Is somebody still called?
  public var isOpen: Bool { endedOn == nil }

  /// The highest rung that was reached.
  public var level: EscalationLevel { rungs.map(\.level).max() ?? raised.level }

  /// Did somebody take note of the highest rung?
  public var isAcknowledged: Bool { acknowledgements.contains { $0.level == level } }
}

/// One run of a step in one case: nobody is called twice for it.
struct EscalationRun: Hashable {
  /// The case's random number.
  let file: String
  /// The step.
  let key: StepKey
}

extension World {
  /// The escalation of a run of a step in a case; nil when nobody was called for it.
  public func escalation(of file: String, _ key: StepKey) -> EscalationState? {
    escalationRuns[EscalationRun(file: file, key: key)].flatMap { escalations[$0] }
  }

  /// The escalations of a case for which somebody is still called, in the order of their numbers.
  func openEscalations(of file: String) -> [EscalationState] {
    escalations.values.filter { $0.isOpen && $0.raised.file == file }
      .sorted { $0.raised.number < $1.raised.number }
  }

  /// The relation of a body to an escalation: whose case it is, the clearing office, and the chair's body.
  public func relation(of body: BodyID, to escalation: EscalationState) -> Relation {
    if escalation.raised.owner == body { return .own }
    switch bodyKinds[body] {
    case .clearingOffice: return .contributed
    case .allianceOffice: return .supervised
    case .counselling, .policeContact, .municipalUnit, .dataProtection, nil: return .none
    }
  }

  /// May a body know of an escalation on a day? The chair's body holds the key from the beginning, but it is told only once
  /// it is called: by the ladder, or because nobody of the clearing office can be reached.
  public func isTold(_ body: BodyID, of escalation: EscalationState, on day: CalendarDay) -> Bool {
    guard relation(of: body, to: escalation) == .supervised, escalation.level != .chair,
      let office = clearingOffice
    else { return true }
    return answering(office, .clearingOfficer, on: day).body != office
  }

  /// The chair's body, if the alliance has one.
  var chairBody: BodyID? { bodyKinds.filter { $0.value == .allianceOffice }.keys.min() }

  /// Takes over a rung. Two sessions that start at the same moment may both write the first one: the one that stands first
  /// in the log counts, the other one is no forgery and changes nothing.
  mutating func raise(_ fact: EscalationRaised, _ past: PastEvent) {
    let id = past.placement.compartment
    let rung = EscalationState.Rung(level: fact.level, effective: fact.effective, recorded: past.placement.at)
    if escalations[id] != nil {
      escalations[id]?.rungs.append(rung)
      return
    }
    let run = EscalationRun(file: fact.file, key: fact.key)
    if escalationRuns[run] != nil { return }
    escalationRuns[run] = id
    escalations[id] = EscalationState(id: id, raised: fact, rungs: [rung])
    claim(fact.number, for: id)
  }

  /// Takes over that somebody took note.
  mutating func acknowledge(_ fact: EscalationAcknowledged, _ past: PastEvent) {
    let author = past.placement.author
    escalations[past.placement.compartment]?.acknowledgements.append(
      EscalationState.Acknowledgement(
        level: fact.level, on: fact.on, body: author.body, member: author.member))
  }
}
