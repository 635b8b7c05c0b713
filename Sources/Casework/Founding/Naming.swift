import Clearing

/// Gives bodies and members the names that all bodies see; each key holder names its own.
public struct Naming: Sendable {
  /// How the own body is called.
  public var body: RehearsalPlan.PlannedBody
  /// Names of members of the own body by login.
  public var members: [MemberID: String]

  /// The names of one body.
  public init(body: RehearsalPlan.PlannedBody, members: [MemberID: String]) {
    self.body = body
    self.members = members
  }
}

extension Session {
  /// Describes the own body to all, and names its members; opens the alliance's compartment if there is none yet.
  ///
  /// Only a key holder's naming has an effect.
  public func name(_ naming: Naming) throws -> Receipt {
    try write(CommandKey()) { fold, context in
      try fold.world.require(.describeBody, .own, context)
      var draw = context.draw
      var decision = Self.naming(naming.members, fold.world, &draw)
      let alliance = Self.alliance(fold.world, &draw, &decision)
      let described = BodyDescribed(
        body: context.actor.body, code: naming.body.code, prefix: naming.body.prefix,
        german: naming.body.german, english: naming.body.english)
      decision.facts.append(PlacedFact(compartment: alliance, event: .bodyDescribed(described)))
      return Composition(decision)
    }
  }

  /// The names of members, each in a compartment that all bodies can read and that can be erased alone.
  static func naming(
    _ members: [MemberID: String], _ world: World, _ draw: inout Draw
  ) -> Decision {
    var decision = Decision()
    let everybody = Set(world.bodyKinds.keys)
    for (member, name) in members.sorted(by: { $0.key < $1.key }) {
      let entry: CompartmentID = draw.identity()
      decision.opened.append(NewCompartment(id: entry, kind: .directoryEntry, circle: everybody))
      decision.facts.append(
        PlacedFact(compartment: entry, event: .memberNamed(MemberNamed(member: member, name: name))))
    }
    return decision
  }

  private static func alliance(
    _ world: World, _ draw: inout Draw, _ decision: inout Decision
  ) -> CompartmentID {
    if let known = world.kinds.first(where: { $0.value == .alliance })?.key { return known }
    let id: CompartmentID = draw.identity()
    decision.opened.append(NewCompartment(id: id, kind: .alliance, circle: Set(world.bodyKinds.keys)))
    return id
  }
}
