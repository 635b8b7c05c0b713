/// Follows up what others did to the own body's erasures: writes the stubs of what the chair's body confirmed, and keeps up
/// to date what the figures will count of cases that wait for the chair's body, which cannot read them.
public struct SettleErasures: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.requestErasure

  /// Settles whatever there is to settle.
  public init() {}

  /// Writes what is missing; throws `nothingChanged` when nothing is.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    for erasure in world.registers[draft.body]?.pendingErasures ?? [] {
      if draft.isConfirmedElsewhere(erasure.request) {
        for package in draft.packagesLeft(erasure.request) {
          draft.erase(.intend(package, ground: erasure.request.ground))
        }
        draft.writeStub(erasure.request)
      } else if erasure.request.unit == .caseFile, world.hasOneMember(draft.body),
        let file = erasure.request.caseCover.flatMap({ world.cases[$0] }),
        world.rights.table(on: context.today).permit(
          Self.name, roles: context.actor.roles, relation: .own)
      {
        draft.count(file)
      }
    }
    if draft.decision.facts.isEmpty { throw .nothingChanged }
    return try draft.decided()
  }
}

extension Drafting {
  /// Is everything that needed a second person gone?
  fileprivate func isConfirmedElsewhere(_ request: ErasureRequested) -> Bool {
    guard let first = request.compartments.first else { return false }
    return world.erased.contains(first)
      && request.compartments.allSatisfy { world.erased.contains($0) || !world.needsRequest($0) }
  }

  fileprivate func packagesLeft(_ request: ErasureRequested) -> [CompartmentID] {
    request.compartments.filter { !world.erased.contains($0) && world.kinds[$0] == .package }
  }
}
