/// A case conference took place: when, with how many of which bodies, and what they agreed to do.
public struct ConferenceHeld: Hashable, Sendable, Codable {
  /// The day.
  public var on: CalendarDay
  /// Who was there, as counts.
  public var seats: [ConferenceSeat]
  /// What was agreed, numbered from 1 on.
  public var tasks: [ConferenceTask]

  /// The fact with all its parts.
  public init(on: CalendarDay, seats: [ConferenceSeat], tasks: [ConferenceTask]) {
    self.on = on
    self.seats = seats
    self.tasks = tasks
  }
}
