/// Who may write what about a disclosure without consent, as every reader checks it.
enum DisclosureEntitlement {
  /// Only the named body decides, in a role that may.
  static func decider(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    guard let disclosure = world.disclosures[place.compartment] else { return .wrongOrder }
    guard place.author.body == disclosure.request.approver else { return .wrongBody }
    let relation = world.relation(of: place.author.body, to: disclosure)
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  /// Nobody decides on what they asked for themselves, and a decision is final.
  static func order(of place: Placement, _ world: World) -> VoidReason? {
    guard let disclosure = world.disclosures[place.compartment] else { return .wrongOrder }
    return disclosure.decision == nil && disclosure.requester != place.author.member ? nil : .ruleBroken
  }

  /// The facts are written once, where the request says.
  static func order(of fact: DisclosureExplained, _ place: Placement, _ world: World) -> VoidReason? {
    // Facts of a request that was erased before them have no effect, and are no forgery either.
    guard let disclosure = world.disclosures[fact.disclosure] else { return nil }
    return disclosure.request.facts == place.compartment && disclosure.facts == nil ? nil : .ruleBroken
  }
}
