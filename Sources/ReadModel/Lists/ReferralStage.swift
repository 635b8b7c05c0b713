import Clearing

/// Where a referral stands on a day; an offer whose date has passed counts as lapsed, written or not.
public enum ReferralStage: String, Codable, Sendable, CaseIterable {
  /// Offered and waiting for an answer in time.
  case unconfirmed
  /// Offered, and its reply date has passed.
  case overdue
  /// Taken over.
  case accepted
  /// Declined.
  case declined
  /// Reported back.
  case reported

  /// The stage on that day.
  public init(_ referral: ReferralState, today: CalendarDay) {
    switch referral.stage {
    case .offered: self = referral.isOverdue(on: today) ? .overdue : .unconfirmed
    case .accepted: self = .accepted
    case .declined: self = .declined
    case .reported: self = .reported
    }
  }

  /// How far a referral stood that was erased with its case.
  init(_ referral: CountedReferral, today: CalendarDay) {
    switch referral.stage {
    case .offered: self = referral.due < today ? .overdue : .unconfirmed
    case .accepted: self = .accepted
    case .declined: self = .declined
    case .reported: self = .reported
    }
  }
}
