/// Ends a member's absences: from today on the member answers again.
public struct EndAbsence: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.noteAbsence
  /// Who is back.
  public var member: MemberID

  /// Ends that member's absences.
  public init(member: MemberID) { self.member = member }

  /// Writes it; throws when nothing is left to end.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAbsence(of: member)
    guard world.arrangements.absences[member]?.contains(where: { $0.upperBound >= context.today }) == true
    else { throw .nothingChanged }
    draft.write(.absenceEnded(AbsenceEnded(member: member, on: context.today)), in: draft.alliance())
    return try draft.decided()
  }
}
