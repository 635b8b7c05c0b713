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
      let world = fold.world
      try world.require(.describeBody, .own, context)
      var decision = Decision()
      var draw = context.draw
      let everybody = Set(world.bodyKinds.keys)
      let alliance: CompartmentID
      if let known = world.kinds.first(where: { $0.value == .alliance })?.key {
        alliance = known
      } else {
        alliance = draw.identity()
        decision.opened.append(NewCompartment(id: alliance, kind: .alliance, circle: everybody))
      }
      let described = BodyDescribed(
        body: context.actor.body, code: naming.body.code, prefix: naming.body.prefix,
        german: naming.body.german, english: naming.body.english)
      decision.facts.append(PlacedFact(compartment: alliance, event: .bodyDescribed(described)))
      for (member, name) in naming.members.sorted(by: { $0.key < $1.key }) {
        let entry: CompartmentID = draw.identity()
        decision.opened.append(NewCompartment(id: entry, kind: .directoryEntry, circle: everybody))
        decision.facts.append(
          PlacedFact(compartment: entry, event: .memberNamed(MemberNamed(member: member, name: name))))
      }
      return Composition(decision)
    }
  }
}
