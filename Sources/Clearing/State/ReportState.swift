/// One message received, with what was added to it. Only the receiving body opens it.
public struct ReportState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// The body that received it.
  public let owner: BodyID
  /// Its random number.
  public let number: String
  /// What is known, as codes. Nobody edits it: who gives a name later does so in a case of their own.
  public let core: ReportCore
  /// What was said first.
  public let text: String
  /// The digest of the reporter's token, if the report is anonymous.
  public let tokenDigest: String?
  /// What became of it; nil while it waits for somebody to assess it.
  public internal(set) var verdict: ReportVerdict?
  /// The core of the incident it is about.
  public internal(set) var incident: CompartmentID?
  /// What was added, oldest first.
  public internal(set) var additions: [ReportAdded] = []
  /// Everything that happened to it, oldest first.
  public internal(set) var history: [PastEvent]
}

extension World {
  /// The relation of a body to a report: nobody but its own body has one.
  public func relation(of body: BodyID, to report: ReportState) -> Relation {
    report.owner == body ? .own : .none
  }

  /// The reports about an incident, in the order they came in.
  public func reports(about incident: CompartmentID) -> [ReportState] {
    reports.values.filter { $0.incident == incident }
      .sorted { ($0.core.receivedOn, $0.number) < ($1.core.receivedOn, $1.number) }
  }

  mutating func open(_ fact: ReportRecorded, _ past: PastEvent) {
    let id = past.placement.compartment
    reports[id] = ReportState(
      id: id, owner: past.placement.owner, number: fact.number, core: fact.core, text: fact.text,
      tokenDigest: fact.tokenDigest, verdict: fact.incident == nil ? nil : .attached, incident: fact.incident,
      history: [past])
    claim(fact.number, for: id)
  }

  mutating func take(_ fact: ReportAdded, _ past: PastEvent) {
    reports[past.placement.compartment]?.additions.append(fact)
    reports[past.placement.compartment]?.history.append(past)
  }

  mutating func take(_ fact: ReportAssessed, _ past: PastEvent) {
    let id = past.placement.compartment
    reports[id]?.verdict = fact.verdict
    reports[id]?.incident = fact.incident
    reports[id]?.history.append(past)
  }
}
