/// What one side said about the motives of an incident on one day. Later ones stand beside it and never replace it:
/// that police and counselling see a motive differently is a fact, not an error.
public struct MotiveAssessment: Hashable, Sendable {
  /// Who assessed: reporter, counselling, city, police or court.
  public let assessedBy: String
  /// The motives; empty when that side withdrew what it had said.
  public let motives: [Motive]
  /// Who entered it.
  public let member: MemberID
  /// The day on which it was entered.
  public let on: CalendarDay
  /// The number of the event that holds it.
  public let event: UInt64
  /// Is it that side's newest word?
  public internal(set) var isNewest: Bool
}

extension IncidentState {
  /// Every assessment of the motives there ever was, oldest first.
  public var assessments: [MotiveAssessment] {
    var known: [String: [Motive]] = [:]
    var found: [MotiveAssessment] = []
    for past in history {
      guard let core = Self.core(of: past.event) else { continue }
      let now = Dictionary(grouping: core.motives, by: \.assessedBy)
      for side in Set(known.keys).union(now.keys).sorted() where known[side, default: []] != now[side] ?? [] {
        for place in found.indices where found[place].assessedBy == side { found[place].isNewest = false }
        found.append(
          MotiveAssessment(
            assessedBy: side, motives: now[side] ?? [], member: past.placement.author.member,
            on: past.placement.at.local.day, event: past.placement.event, isNewest: true))
      }
      known = now
    }
    return found
  }

  private static func core(of event: Event) -> IncidentCore? {
    if case .incidentRecorded(let fact) = event { return fact.core }
    if case .incidentCorrected(let fact) = event { return fact.core }
    return nil
  }
}
