/// Notes on which days a member does not answer. Why is nobody's business and has no place here.
public struct NoteAbsence: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.noteAbsence
  /// Who is away.
  public var member: MemberID
  /// The first day.
  public var from: CalendarDay
  /// The last day.
  public var until: CalendarDay

  /// Notes that absence.
  public init(member: MemberID, from: CalendarDay, until: CalendarDay) {
    self.member = member
    self.from = from
    self.until = until
  }

  /// Writes it; throws when it is over already. A colleague's is noted by whoever keeps the body's keys.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAbsence(of: member)
    if until < from { throw .rangeReversed }
    if until < context.today { throw .dayInPast(until) }
    if world.arrangements.absences[member]?.contains(from...until) == true { throw .nothingChanged }
    draft.write(
      .absenceNoted(AbsenceNoted(member: member, from: from, until: until)), in: draft.alliance())
    return try draft.decided()
  }
}

extension Drafting {
  /// Throws unless the actor may speak for this member's days.
  func requireAbsence(of member: MemberID) throws(Refusal) {
    guard let concerned = world.memberBodies[member] else { throw .notFoundOrNotPermitted }
    try requireBody(.noteAbsence, concerned)
    guard member == context.actor.member || context.actor.roles.contains(.keyHolder) else {
      throw .notPermitted
    }
  }
}
