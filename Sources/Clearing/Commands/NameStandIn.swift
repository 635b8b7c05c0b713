/// Names the body that steps in for another one.
public struct NameStandIn: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.arrangeAlliance
  /// The body.
  public var body: BodyID
  /// The one that steps in; nil when none shall any more.
  public var standIn: BodyID?

  /// Names that stand-in.
  public init(body: BodyID, standIn: BodyID?) {
    self.body = body
    self.standIn = standIn
  }

  /// Writes it; throws for a body that cannot do case work, and for the body itself.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAlliance(Self.name)
    guard world.bodyKinds[body] != nil else { throw .notFoundOrNotPermitted }
    if let standIn {
      guard standIn != body, let kind = world.bodyKinds[standIn], kind.canStandIn else {
        throw .cannotStandIn(standIn)
      }
    }
    if world.arrangements.standIns[body] == standIn { throw .nothingChanged }
    draft.write(
      .standInNamed(StandInNamed(body: body, standIn: standIn, on: context.today)), in: draft.alliance())
    return try draft.decided()
  }
}

extension BodyKind {
  /// May such a body step in for another? The police must investigate what they learn of (StPO sections 152, 163), and a
  /// municipal unit may be the one complained about: neither gets the steering of others' cases.
  var canStandIn: Bool {
    switch self {
    case .clearingOffice, .counselling, .allianceOffice: return true
    case .policeContact, .municipalUnit, .dataProtection: return false
    }
  }
}

extension Drafting {
  /// Throws what the table says against a command on what is the alliance's own.
  func requireAlliance(_ command: CommandName) throws(Refusal) {
    try require(
      command, world.relationToAlliance(of: body),
      isLocked: world.alliance.map(world.locked.contains) ?? false)
  }
}
