/// Notes that a member stands too near to somebody in a case to know of it, or that this is over.
public struct DeclareRelation: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.declareRelation
  /// The case's number.
  public var number: String
  /// The member; of the own body.
  public var member: MemberID
  /// Does it end?
  public var ends: Bool

  /// Declares or ends a member's relation to that case.
  public init(number: String, member: MemberID, ends: Bool = false) {
    self.number = number
    self.member = member
    self.ends = ends
  }

  /// Writes it into the cover. Everybody may declare the own relation; only a colleague can end it.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    guard let id = world.numbers[number], let file = world.cases[id] else { throw .notFoundOrNotPermitted }
    try draft.require(
      Self.name, world.relation(of: context.actor, to: file), isLocked: world.locked.contains(id))
    guard world.memberBodies[member] == draft.body, !world.absentMembers.contains(member) else {
      throw .notAColleague
    }
    guard file.related.contains(member) == ends else { throw .nothingChanged }
    // Whoever could still open it would be kept away from it: nobody could take the case on, nor end the relation.
    if !ends, file.isOpen, !world.hasKeeper(file, without: [member]) { throw .nobodyLeft }
    let event: Event =
      ends
      ? .relationEnded(RelationEnded(member: member, on: context.today))
      : .relationDeclared(RelationDeclared(member: member, on: context.today))
    draft.write(event, in: id)
    return try draft.decided()
  }
}
