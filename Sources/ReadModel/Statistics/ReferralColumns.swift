import Clearing

/// What a report has to know of each referral, as columns of days (days since 1970-01-01) and kinds.
public struct ReferralColumns: Sendable {
  /// The case it was made of.
  public private(set) var files: [FileRow] = []
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
  mutating func append(
    _ referral: CountedReferral, _ row: FileRow, stage: ReferralStage, recipient: BodyKind?
  ) {
    files.append(row)
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
  public func offered(in period: Period) -> [FileRow] { rows(offeredIn: period).map { files[$0] } }

  /// Referrals that were accepted during the period, whenever they were offered.
  public func accepted(in period: Period) -> [FileRow] {
    let days = period.dayNumbers
    return accepted.indices.filter { days.contains(accepted[$0]) }.map { files[$0] }
  }

  /// Referrals offered during the period to bodies of a kind that stand at this stage now.
  public func rows(to kind: BodyKind, at stage: ReferralStage, offeredIn period: Period) -> [FileRow] {
    rows(offeredIn: period).filter { stages[$0] == stage && recipientKinds[$0] == kind }.map { files[$0] }
  }
}
