/// Moves a running case under another version of the procedure; what is due already stays due when it was.
public struct MoveCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.moveCase
  /// The case's number.
  public var number: String
  /// The version.
  public var version: String

  /// Moves that case under that version.
  public init(number: String, version: String) {
    self.number = number
    self.version = version
  }

  /// Writes the move; throws for a version that was never adopted, and for the one it runs under.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    guard let procedure = world.rules.procedure.version(version) else {
      throw .unknownVersion(world.rules.procedure.versions)
    }
    guard procedure.version != file.procedureVersion else { throw .nothingChanged }
    draft.write(.procedureMoved(ProcedureMoved(version: version)), in: file.id)
    return try draft.decided()
  }
}
