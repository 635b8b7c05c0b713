/// Notes in the body's register that its recovery kit was proven.
public struct NoteKitProved: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.manageKit
  /// The member of the roster that stands for the kit.
  public var kit: MemberID

  /// Notes that kit.
  public init(kit: MemberID) { self.kit = kit }

  /// Writes the day; throws unless the member may see to the kit.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    draft.write(.kitProved(KitProved(kit: kit, on: context.today)), in: draft.register())
    return try draft.decided()
  }
}
