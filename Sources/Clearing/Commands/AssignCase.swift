/// Makes a member of the own body answer for a case.
public struct AssignCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.assignCase
  /// The case's number.
  public var number: String
  /// Who shall answer for it.
  public var member: MemberID

  /// Assigns that case to that member.
  public init(number: String, member: MemberID) {
    self.number = number
    self.member = member
  }

  /// Writes the assignment; throws unless the member is of the same body.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    guard world.memberBodies[member] == file.owner, !world.absentMembers.contains(member) else {
      throw .notFoundOrNotPermitted
    }
    guard member != file.assigned else { throw .nothingChanged }
    // Who works on no case, or stands too near to this one, could not even open it.
    guard world.memberRoles[member]?.contains(where: \.isCaseWork) == true, !file.related.contains(member)
    else { throw .cannotHoldPost(member) }
    draft.write(.caseAssigned(CaseAssigned(member: member)), in: file.id)
    return try draft.decided()
  }
}
