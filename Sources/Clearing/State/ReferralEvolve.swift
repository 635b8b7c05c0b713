extension World {
  /// Takes over into a referral what an entitled event says about it.
  mutating func follow(_ past: PastEvent, _ change: (inout ReferralState) -> Void) {
    guard var referral = referrals.removeValue(forKey: past.placement.compartment) else { return }
    change(&referral)
    referral.history.append(past)
    referrals[past.placement.compartment] = referral
  }
}

extension ReferralState {
  mutating func take(_ fact: ReferralAsked) {
    stage = .asked
    if !rooms.contains(fact.words) { rooms.append(fact.words) }
  }

  mutating func take(_ fact: ReferralReplied) {
    stage = .offered
    replies += 1
    if fact.restarted { restarts += 1 }
    due = fact.due
  }

  mutating func take(_ fact: ReferralAccepted, by member: MemberID) {
    stage = .accepted
    acceptance = fact
    acceptedBy = member
  }

  mutating func take(_ fact: ReferralReported) {
    stage = .reported
    report = fact
  }

  mutating func take(_ fact: ReferralContacted) { contactedOn = fact.on }

  mutating func reach(_ next: Stage) { stage = next }
}
