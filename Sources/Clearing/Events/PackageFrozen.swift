/// What is handed over, frozen as the sender saw it.
public struct PackageFrozen: Hashable, Sendable, Codable {
  /// The referral it belongs to.
  public var referral: CompartmentID
  /// The content.
  public var package: ReferralPackage

  /// The fact with all its parts.
  public init(referral: CompartmentID, package: ReferralPackage) {
    self.referral = referral
    self.package = package
  }
}
