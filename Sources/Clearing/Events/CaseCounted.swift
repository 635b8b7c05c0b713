/// What the figures go on counting of a case when it is erased: days and stages, no name and no words.
public struct CaseCounted: Hashable, Sendable, Codable {
  /// The cover of the case; while that can still be read, the case itself is counted.
  public var caseCover: CompartmentID
  /// The case; nil where only its referrals are known.
  public var file: CountedCase?
  /// The referrals the body made.
  public var referrals: [CountedReferral]
  /// Was a body of the alliance what the complaint was about? Then it counts in one sum only; nil is no.
  public var isComplaint: Bool?

  enum CodingKeys: String, CodingKey {
    case caseCover, file, referrals
    case isComplaint = "complaint"
  }

  /// The fact with all its parts.
  public init(
    caseCover: CompartmentID, file: CountedCase?, referrals: [CountedReferral], isComplaint: Bool? = nil
  ) {
    self.caseCover = caseCover
    self.file = file
    self.referrals = referrals
    self.isComplaint = isComplaint
  }
}
