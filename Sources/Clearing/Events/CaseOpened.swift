/// A body opened a file on an affected person or group.
public struct CaseOpened: Hashable, Sendable, Codable {
  /// The random number by which others speak of the case.
  public var number: String
  /// What the cover says.
  public var cover: CaseCover
  /// The cores of the incidents it is about.
  public var incidents: [CompartmentID]
  /// Does the clearing office see the cover?
  public var contributed: Bool
  /// The version of the procedure it runs under.
  public var procedureVersion: String
  /// The referral that the case was opened from, if there was one.
  public var source: CompartmentID?
  /// The bodies that had the case before and handed it on, the first one first.
  public var chain: [BodyID]?

  /// The fact with all its parts.
  public init(
    number: String, cover: CaseCover, incidents: [CompartmentID], contributed: Bool, procedureVersion: String,
    source: CompartmentID? = nil, chain: [BodyID]? = nil
  ) {
    self.number = number
    self.cover = cover
    self.incidents = incidents
    self.contributed = contributed
    self.procedureVersion = procedureVersion
    self.source = source
    self.chain = chain
  }
}
