import Clearing

/// What a report has to know of each referral, as columns of days (days since 1970-01-01) and kinds.
public struct ReferralColumns: Sendable {
  /// The day of the offer.
  public private(set) var offered: [Int32] = []
  /// The day of acceptance; `Int32.min` without one.
  public private(set) var accepted: [Int32] = []
  /// What kind of body it is addressed to; nil when that body has ended.
  public private(set) var recipientKinds: [BodyKind?] = []
  /// Where it stands on the day of the columns.
  public private(set) var stages: [ReferralStage] = []

  /// No rows.
  public init() {}

  mutating func append(_ referral: ReferralState, recipient: BodyKind?, today: CalendarDay) {
    offered.append(Int32(clamping: referral.offer.offeredOn.number))
    accepted.append(referral.acceptance.map { Int32(clamping: $0.on.number) } ?? Int32.min)
    recipientKinds.append(recipient)
    stages.append(ReferralStage(referral, today: today))
  }

  /// Counts a referral that was erased with its case, from what stayed of it.
  mutating func append(_ referral: CountedReferral, recipient: BodyKind?, today: CalendarDay) {
    offered.append(Int32(clamping: referral.offeredOn.number))
    accepted.append(referral.acceptedOn.map { Int32(clamping: $0.number) } ?? Int32.min)
    recipientKinds.append(recipient)
    stages.append(ReferralStage(referral, today: today))
  }

  /// Referrals that were offered during the period.
  public func offered(in period: Period) -> Int {
    let days = period.dayNumbers
    return offered.count { days.contains($0) }
  }

  /// Referrals that were accepted during the period, whenever they were offered.
  public func accepted(in period: Period) -> Int {
    let days = period.dayNumbers
    return accepted.count { days.contains($0) }
  }

  /// Referrals offered during the period to bodies of a kind that stand at this stage now.
  public func count(to kind: BodyKind, at stage: ReferralStage, offeredIn period: Period) -> Int {
    let days = period.dayNumbers
    return stages.indices.count {
      stages[$0] == stage && recipientKinds[$0] == kind && days.contains(offered[$0])
    }
  }
}
