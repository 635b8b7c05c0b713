/// How many people of a body sat at the table: counts, never names.
public struct ConferenceSeat: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// How many of it were there.
  public var persons: Int

  /// People of a body.
  public init(body: BodyID, persons: Int) {
    self.body = body
    self.persons = persons
  }
}

/// What a case conference agreed on: who does what until when.
public struct ConferenceTask: Hashable, Sendable, Codable {
  /// Its number within the conference, from 1 on.
  public var task: Int
  /// The responsible body.
  public var body: BodyID
  /// What is to be done. All who were invited read it, so it holds no more than they were allowed to know.
  public var what: String
  /// The last day.
  public var due: CalendarDay

  /// A task with all its parts.
  public init(task: Int, body: BodyID, what: String, due: CalendarDay) {
    self.task = task
    self.body = body
    self.what = what
    self.due = due
  }
}

/// What stands against something that is done to a case conference.
public enum ConferenceFault: Hashable, Sendable {
  /// The body neither holds the case nor was it offered to it.
  case notWithCase(BodyID)
  /// Nobody is invited.
  case nobodyInvited
  /// One is called already and was not held.
  case calledAlready(number: String)
  /// It was held, or called off.
  case over
  /// It was not held yet.
  case notHeld
  /// The body is not invited.
  case notInvited(BodyID)
  /// The conference has no open task of this number.
  case unknownTask(Int)
  /// The police are invited: what they hear cannot be taken back, so the case's number is typed.
  case policeUnconfirmed(number: String)
}
