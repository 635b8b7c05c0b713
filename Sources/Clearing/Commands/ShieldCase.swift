/// Keeps the body that a complaint is about away from a case and its incidents, or ends that.
public struct ShieldCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.shieldCase
  /// The case's number.
  public var number: String
  /// What to do.
  public var act: ShieldAct

  /// Declares or ends a conflict of interest about that case.
  public init(number: String, _ act: ShieldAct) {
    self.number = number
    self.act = act
  }

  /// Writes it into the case, its own incidents, and what else is about them; throws when it changes nothing.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    let incidents = file.incidents.compactMap { world.incidents[$0] }.filter { $0.owner == file.owner }
    let files = [file] + draft.ownCases(about: incidents).filter { $0.id != file.id }
    try draft.shield(files, incidents, act)
    return try draft.decided()
  }
}

/// Keeps the body that a complaint is about away from an incident and the cases about it, or ends that.
public struct ShieldIncident: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.shieldIncident
  /// The incident's number.
  public var number: String
  /// What to do.
  public var act: ShieldAct

  /// Declares or ends a conflict of interest about that incident.
  public init(number: String, _ act: ShieldAct) {
    self.number = number
    self.act = act
  }

  /// Writes it into the incident and the own cases about it; throws when it changes nothing.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let incident = try draft.ownIncident(number, Self.name)
    try draft.shield(draft.ownCases(about: [incident]), [incident], act)
    return try draft.decided()
  }
}

/// What can be done about a conflict of interest of a body.
public enum ShieldAct: Sendable, Hashable {
  /// Declares it.
  case declare(AccusedBody)
  /// Ends it; the body is named by its code word.
  case end(code: String)
}
