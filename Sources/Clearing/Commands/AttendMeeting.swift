/// Notes who was at a meeting: bodies and numbers of people.
public struct AttendMeeting: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.holdMeeting
  /// The meeting's number.
  public var number: String
  /// Who was there.
  public var present: [Delegation]

  /// Notes who was there.
  public init(number: String, present: [Delegation]) {
    self.number = number
    self.present = present
  }

  /// Writes it; throws before the day of the meeting.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireMeetings()
    guard let meeting = world.programme.meetings[number] else { throw .notFoundOrNotPermitted }
    let day = meeting.called.meeting.on
    if day > context.today { throw .dayInFuture(day) }
    try draft.check(present)
    if present.isEmpty { throw .missing(.person) }
    if meeting.attended?.present == present { throw .nothingChanged }
    draft.write(
      .meetingAttended(MeetingAttended(number: number, present: present)), in: draft.alliance())
    draft.created(number)
    return try draft.decided()
  }
}
