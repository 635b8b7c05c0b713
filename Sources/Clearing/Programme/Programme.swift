/// What the alliance does together beside its cases: trainings, meetings, and the time it takes.
public struct Programme: Sendable {
  /// Trainings by their number, as they stand now.
  public internal(set) var trainings: [String: TrainingNoted] = [:]
  /// Who has to be trained again and again.
  public internal(set) var duties: [TrainingDuty: TrainingDutySet] = [:]
  /// Minutes of coordination by body and half-year.
  public internal(set) var efforts: [EffortKey: Int] = [:]
  /// Meetings by their number.
  public internal(set) var meetings: [String: MeetingState] = [:]

  /// The newest meeting before a day whose minutes were kept.
  public func meeting(before day: CalendarDay) -> MeetingState? {
    meetings.values.filter { $0.called.meeting.on < day && $0.minutes != nil }
      .max { ($0.called.meeting.on, $0.number) < ($1.called.meeting.on, $1.number) }
  }
}

/// Which group of which body has to be trained in what.
public struct TrainingDuty: Hashable, Sendable, Comparable {
  /// The body.
  public let body: BodyID
  /// The group, a code.
  public let group: String
  /// The topic, a code.
  public let topic: String

  /// By body, group, topic.
  public static func < (left: TrainingDuty, right: TrainingDuty) -> Bool {
    (left.body, left.group, left.topic) < (right.body, right.group, right.topic)
  }
}

/// Whose time in which half-year.
public struct EffortKey: Hashable, Sendable {
  /// The body.
  public let body: BodyID
  /// The half-year, such as `2026-H1`.
  public let period: String
}

/// A meeting, with who came and what was said.
public struct MeetingState: Sendable, Hashable {
  /// The invitation as it stands now.
  public internal(set) var called: MeetingCalled
  /// Who was there; nil before anybody said so.
  public internal(set) var attended: MeetingAttended?
  /// The minutes; nil before they were kept.
  public internal(set) var minutes: MinutesKept?

  /// Its number.
  public var number: String { called.number }
}

extension Programme {
  mutating func take(_ fact: TrainingDutySet) {
    let key = TrainingDuty(body: fact.body, group: fact.group, topic: fact.topic)
    duties[key] = fact.months == nil ? nil : fact
  }

  mutating func take(_ fact: EffortNoted) {
    efforts[EffortKey(body: fact.body, period: fact.period)] = fact.minutes == 0 ? nil : fact.minutes
  }

  mutating func take(_ fact: MeetingCalled) {
    if meetings[fact.number] == nil {
      meetings[fact.number] = MeetingState(called: fact)
    } else {
      meetings[fact.number]?.called = fact
    }
  }
}
