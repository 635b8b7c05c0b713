/// Invites the alliance to a meeting, or changes the invitation.
public struct CallMeeting: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.holdMeeting
  /// The number of a meeting that was called before; nil calls a new one.
  public var number: String?
  /// When, where, who and what.
  public var meeting: Meeting

  /// Calls that meeting.
  public init(number: String? = nil, _ meeting: Meeting) {
    self.number = number
    self.meeting = meeting
  }

  /// Writes it; throws for a day that is over, and for a meeting whose minutes were kept.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireMeetings()
    let known = number.flatMap { world.programme.meetings[$0] }
    if number != nil, known == nil { throw .notFoundOrNotPermitted }
    if known?.minutes != nil { throw .meetingOver }
    if meeting.on < context.today { throw .dayInPast(meeting.on) }
    try TextLimits.check(meeting.place, .place, limit: TextLimits.line)
    for topic in meeting.topics { try TextLimits.check(topic, .text, limit: TextLimits.line) }
    try draft.check(meeting.invited)
    if known?.called.meeting == meeting { throw .nothingChanged }
    let fact = MeetingCalled(number: known?.number ?? draft.number(.meeting), meeting: meeting)
    draft.write(.meetingCalled(fact), in: draft.alliance())
    draft.created(fact.number)
    return try draft.decided()
  }
}

extension Drafting {
  /// Throws unless the actor prepares the alliance's meetings.
  func requireMeetings() throws(Refusal) {
    try require(
      .holdMeeting, world.relationToAlliance(of: body),
      isLocked: world.alliance.map(world.locked.contains) ?? false)
  }

  /// Throws unless each delegation is a body of the alliance or a guest with a name, and somebody comes.
  func check(_ delegations: [Delegation]) throws(Refusal) {
    for delegation in delegations {
      if let body = delegation.body, world.bodyKinds[body] == nil { throw .notFoundOrNotPermitted }
      guard delegation.holds, delegation.persons <= NoteTraining.mostPersons else { throw .impossibleCount }
      try TextLimits.checkLength(delegation.guest, limit: TextLimits.line)
    }
  }
}
