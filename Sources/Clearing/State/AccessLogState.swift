/// A body's access log of one year.
public struct AccessLogState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// The body whose members looked.
  public let body: BodyID
  /// The year.
  public let year: Int
  /// What was noted, oldest first.
  public internal(set) var records: [Record]

  /// Some lines and who they are about.
  public struct Record: Sendable, Hashable {
    /// Who looked.
    public let member: MemberID
    /// The entry that holds the lines.
    public let entry: UInt64
    /// What was looked at.
    public let lines: [AccessNoted.Line]
  }
}

extension World {
  /// The access log a body writes into in a year: the first one opened; nil when there is none yet.
  public func accessLog(of body: BodyID, year: Int) -> CompartmentID? {
    accessLogs.values.filter { $0.body == body && $0.year == year }
      .min { ($0.records.first?.entry ?? 0, $0.id) < ($1.records.first?.entry ?? 0, $1.id) }?.id
  }

  mutating func note(_ fact: AccessNoted, _ past: PastEvent) {
    let place = past.placement
    let record = AccessLogState.Record(
      member: place.author.member, entry: place.entry, lines: fact.lines)
    if accessLogs[place.compartment] == nil {
      accessLogs[place.compartment] = AccessLogState(
        id: place.compartment, body: place.owner, year: fact.year, records: [record])
    } else {
      accessLogs[place.compartment]?.records.append(record)
    }
  }
}
