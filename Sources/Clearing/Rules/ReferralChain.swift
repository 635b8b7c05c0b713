extension World {
  /// The bodies that had a case before the offering one, as its cover says; as the offer says to who cannot see the cover.
  func chain(behind offer: ReferralOffered) -> [BodyID] { cases[offer.caseCover]?.chain ?? offer.chain ?? [] }

  /// The referral that a referral's case came from, if this reader can see both.
  public func referral(before referral: ReferralState) -> ReferralState? {
    cases[referral.offer.caseCover]?.source.flatMap { referrals[$0] }
  }

  /// The case of a body that was opened from a referral, if there is one.
  public func file(from referral: ReferralState) -> CaseState? {
    cases.values.first { $0.source == referral.id && $0.owner == referral.offer.to }
  }
}
