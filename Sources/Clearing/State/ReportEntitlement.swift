/// Where a report may stand, and what may follow.
enum ReportEntitlement {
  /// The reason against the place: a report is read by its own body and nobody else.
  static func circle(_ place: Placement) -> VoidReason? { place.circle == [place.owner] ? nil : .wrongBody }

  /// The reason against a new report: a token belongs to an anonymous one, and an incident to the same body.
  static func order(_ fact: ReportRecorded, _ place: Placement, _ world: World) -> VoidReason? {
    guard world.kinds[place.compartment] == nil else { return .wrongOrder }
    guard fact.core.isAnonymous || fact.tokenDigest == nil else { return .ruleBroken }
    return isOwn(fact.incident, place, world) ? nil : .ruleBroken
  }

  /// The reason against an assessment: an incident of the same body, or none outside the scope.
  static func order(_ fact: ReportAssessed, _ place: Placement, _ world: World) -> VoidReason? {
    guard world.reports[place.compartment] != nil else { return .wrongOrder }
    switch fact.verdict {
    case .attached: return fact.incident != nil && isOwn(fact.incident, place, world) ? nil : .ruleBroken
    case .outsideScope: return fact.incident == nil ? nil : .ruleBroken
    }
  }

  private static func isOwn(_ incident: CompartmentID?, _ place: Placement, _ world: World) -> Bool {
    guard let incident else { return true }
    return world.incidents[incident]?.owner == place.owner
  }
}
