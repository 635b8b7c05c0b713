import Clearing

/// Trainings of a period with whom they reached, and who still has to be reached. Known to every active body.
public struct TrainingList: Sendable, Hashable {
  /// How many of a group trainings reached.
  public struct Reach: Sendable, Hashable {
    /// The group, a code.
    public let group: String
    /// Trainings held for it.
    public let trainings: Int
    /// Persons at them; who came twice counts twice.
    public let persons: Int
  }

  /// A group that has to be trained again and again.
  public struct Gap: Sendable, Hashable {
    /// Which group of which body in which topic.
    public let duty: TrainingDutySet
    /// Persons reached in the months before; at most, because who came twice counts twice.
    public let reached: Int
    /// Persons who certainly were not.
    public var missing: Int { max(0, duty.persons - reached) }
  }

  /// Trainings of the period, the earliest first.
  public let rows: [TrainingNoted]
  /// Reach of those held, by group in the order of code words.
  public let reach: [Reach]
  /// All duties with what is missing today.
  public let gaps: [Gap]

  /// The trainings of a period; `today` decides about gaps.
  public init(_ world: World, period: Period, today: CalendarDay) {
    let all = world.programme.trainings.values.sorted {
      ($0.training.on, $0.number) < ($1.training.on, $1.number)
    }
    rows = all.filter { period.contains($0.training.on) }
    let held = rows.map(\.training).filter { $0.status == .held }
    let groups = Set(held.flatMap(\.reach).map(\.group)).sorted()
    reach = groups.map { group in
      let parts = held.map { $0.reach.filter { $0.group == group } }.filter { !$0.isEmpty }
      return Reach(
        group: group, trainings: parts.count, persons: parts.flatMap { $0 }.reduce(0) { $0 + $1.persons })
    }
    gaps = world.programme.duties.sorted { $0.key < $1.key }.map { Self.gap($0.value, all, today) }
  }

  private static func gap(_ duty: TrainingDutySet, _ all: [TrainingNoted], _ today: CalendarDay) -> Gap {
    let since = today.adding(months: -(duty.months ?? 0))
    let counted = all.filter {
      $0.body == duty.body && $0.training.topic == duty.topic && $0.training.status == .held
        && since < $0.training.on && $0.training.on <= today
    }
    let persons = counted.flatMap(\.training.reach).filter { $0.group == duty.group }
      .reduce(0) { $0 + $1.persons }
    return Gap(duty: duty, reached: min(persons, duty.persons))
  }
}
