import Clearing

/// Where a referral stands on a day; an offer whose date has passed counts as lapsed, written or not.
public enum ReferralStage: String, Codable, Sendable, CaseIterable {
  /// Offered and waiting for an answer in time.
  case unconfirmed
  /// Offered; the addressed body asked back and waits for a reply.
  case asked
  /// Not answered in time: it has lapsed.
  case overdue
  /// Taken over.
  case accepted
  /// Taken over and worked on.
  case inWork = "in_work"
  /// Reported back.
  case reported
  /// Reported back and taken note of.
  case closed
  /// Declined.
  case declined
  /// Taken back by the sender.
  case recalled
  /// Given back after acceptance.
  case returned
  /// Without ground, because the consent was withdrawn.
  case voided

  /// The stage on that day.
  public init(_ referral: ReferralState, today: CalendarDay) {
    self = referral.isOverdue(on: today) ? .overdue : Self.of(referral.stage)
  }

  private static func of(_ stage: ReferralState.Stage) -> ReferralStage {
    switch stage {
    case .offered: return .unconfirmed
    case .asked: return .asked
    case .accepted: return .accepted
    case .inWork: return .inWork
    case .reported: return .reported
    case .closed: return .closed
    case .declined: return .declined
    case .lapsed: return .overdue
    case .recalled: return .recalled
    case .returned: return .returned
    case .voided: return .voided
    }
  }

  /// How far a referral stood that was erased with its case.
  init(_ referral: CountedReferral, today: CalendarDay) {
    switch referral.stage {
    case .offered: self = referral.due < today ? .overdue : .unconfirmed
    case .accepted: self = .accepted
    case .inWork: self = .inWork
    case .reported: self = .reported
    case .closed: self = .closed
    case .declined: self = .declined
    case .lapsed: self = .overdue
    case .recalled: self = .recalled
    case .returned: self = .returned
    case .voided: self = .voided
    }
  }

  /// Does it wait for the addressed body's answer in time?
  public var isWaiting: Bool { self == .unconfirmed || self == .asked }

  /// Did the addressed body take it over, and is the work not reported yet?
  public var isTaken: Bool { self == .accepted || self == .inWork }

  /// Did it end so that the case is the clearing office's to place again?
  public var isReturned: Bool {
    switch self {
    case .overdue, .declined, .recalled, .returned, .voided: return true
    case .unconfirmed, .asked, .accepted, .inWork, .reported, .closed: return false
    }
  }
}
