/// When what is kept of the self-check holds, beyond who wrote it.
enum SelfCheckEntitlement {
  /// The reason against an answer to a need: there is a workshop with that need.
  static func order(of fact: NeedAnswered, _ place: Placement, _ world: World) -> VoidReason? {
    guard let workshop = world.selfChecks.workshop(fact.workshop) else { return .wrongOrder }
    return AllianceEntitlement.order(place, world, workshop.needs.indices.contains(fact.need - 1))
  }
}
