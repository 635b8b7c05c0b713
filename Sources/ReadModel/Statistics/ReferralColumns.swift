import Clearing

/// What a report has to know of each referral, as columns of days (days since 1970-01-01) and kinds.
public struct ReferralColumns: Sendable {
  /// The day of the offer.
  public private(set) var offered: [Int32] = []
  /// The day of acceptance; `Int32.min` without one.
  public private(set) var accepted: [Int32] = []
  /// Days from the offer to an acceptance or a refusal; -1 without one.
  public private(set) var answerDays: [Int32] = []
  /// Days from the acceptance to the first contact with the person; -1 without one.
  public private(set) var contactDays: [Int32] = []
  /// What kind of body it is addressed to; nil when that body has ended.
  public private(set) var recipientKinds: [BodyKind?] = []
  /// Where it stands on the day of the columns.
  public private(set) var stages: [ReferralStage] = []

  /// No rows.
  public init() {}

  /// Counts a referral that can be read, or what stayed of one that was erased with its case.
  mutating func append(_ referral: CountedReferral, stage: ReferralStage, recipient: BodyKind?) {
    offered.append(Int32(clamping: referral.offeredOn.number))
    accepted.append(referral.acceptedOn.map { Int32(clamping: $0.number) } ?? Int32.min)
    let answer = referral.acceptedOn ?? referral.declinedOn
    answerDays.append(Self.days(from: referral.offeredOn, to: answer))
    contactDays.append(referral.acceptedOn.map { Self.days(from: $0, to: referral.contactedOn) } ?? -1)
    recipientKinds.append(recipient)
    stages.append(stage)
  }

  private static func days(from start: CalendarDay, to end: CalendarDay?) -> Int32 {
    end.map { max(0, Int32(clamping: $0.number - start.number)) } ?? -1
  }

  /// The rows of referrals that were offered during the period.
  public func rows(offeredIn period: Period) -> [Int] {
    let days = period.dayNumbers
    return offered.indices.filter { days.contains(offered[$0]) }
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
