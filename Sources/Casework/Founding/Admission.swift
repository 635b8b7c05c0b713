import Clearing
import EventStore

extension Session {
  /// Admits the body whose founding code was compared by voice; at the second admission it is active, and is handed what belongs
  /// to all. Throws `SessionError.foundingCodeUnknown`, `notEntitled` when this body admitted it before.
  public func admit(_ code: FoundingCode) throws -> Receipt {
    let receipt = try write(CommandKey()) { fold, context in
      try require(.admitBody, .own, context)
      let body = fold.roster.bodies.values.first { $0.state == .founded && $0.foundingHash == code.hash }
      guard let body else { throw SessionError.foundingCodeUnknown }
      return Composition(controls: [.bodyAdmit(BodyAdmit(body: body.id, foundingHash: code.hash))])
    }
    try handOver()
    return receipt
  }

  /// Ends the own body. Its open cases and running referrals must be closed or handed over first; its partners go on without it.
  /// Throws `Refusal.openWork` with their numbers.
  public func endOwnBody() throws -> Receipt {
    try write(CommandKey()) { fold, context in
      try require(.endBody, .own, context)
      let open = fold.world.openWork(of: context.actor.body, on: context.today)
      guard open.isEmpty else { throw Refusal.openWork(numbers: open) }
      return Composition(controls: [.bodyEnd(BodyEnd(body: context.actor.body.identifier))])
    }
  }

  /// Votes for the end of another body: it ends when key holders of more than half of the others did.
  public func voteForEnd(of body: BodyID) throws -> Receipt {
    let receipt = try write(CommandKey()) { _, context in
      try require(.endBody, .own, context)
      return Composition(controls: [.bodyEnd(BodyEnd(body: body.identifier))])
    }
    try handOver()
    return receipt
  }

  /// Moves what belongs to all to the bodies that are active now; whoever comes first does it.
  func handOver() throws {
    let roster = fold.roster
    guard let own = roster.members[member]?.body else { return }
    let moving = roster.compartments.values.filter { compartment in
      guard compartment.belongsToAll, !compartment.isErased,
        let circle = roster.circles[compartment.circle]?.bodies, circle.contains(own)
      else { return false }
      return circle != roster.activeBodies
    }.map(\.id).sorted()
    guard !moving.isEmpty else { return }
    _ = try write(CommandKey()) { _, _ in Composition(moving: moving) }
  }

  /// Whether this body still has to be handed what belongs to all.
  var waitsForHandover: Bool {
    let own = fold.keyring.body
    return fold.roster.compartments.values.contains {
      $0.belongsToAll && !$0.isErased && !(fold.roster.circles[$0.circle]?.bodies.contains(own) ?? false)
    }
  }

  /// Throws what the rights table says against it.
  func require(_ command: CommandName, _ relation: Relation, _ context: DecisionContext) throws(Refusal) {
    try fold.world.require(command, relation, context)
  }
}

extension World {
  /// Numbers of a body's open cases and running referrals, in order: what has to be handed over before it ends.
  func openWork(of body: BodyID, on day: CalendarDay) -> [String] {
    let numbers = registers[body]?.numbers ?? [:]
    let files = cases.values.filter { $0.owner == body && $0.isOpen }.map { numbers[$0.id] ?? $0.number }
    let running = referrals.values.filter {
      ($0.offer.from == body || $0.offer.to == body) && $0.isRunning(on: day)
    }.map(\.offer.number)
    return (files + running).sorted()
  }
}
