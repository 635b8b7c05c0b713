import Clearing

/// Where a case stands, as one word for a list.
public enum CaseStatus: String, Codable, Sendable, CaseIterable {
  /// Nothing was written since it was opened.
  case new
  /// In the body's own hands.
  case open
  /// Offered to another body, which still has time to answer.
  case offered
  /// Another body has taken it over and has not reported yet.
  case accepted
  /// The other body has reported back.
  case reported
  /// The newest offer was declined: the case needs attention.
  case declined
  /// The newest referral was taken back, given back or lost its ground: the case needs attention.
  case returned
  /// An offer was not answered in time and nothing was offered since: the case needs attention.
  case offerOverdue = "offer_overdue"
  /// The file is closed, and somebody should have asked the person again by now.
  case followUpDue = "follow_up_due"
  /// The file is closed.
  case closed
}

extension CaseState {
  /// Should somebody have asked the person again by that day?
  func isFollowUpDue(on day: CalendarDay) -> Bool { followUpDue.map { $0 <= day } ?? false }
}

/// What the referrals of one case come to for a list.
struct CaseFlow {
  private(set) var earliestDue: CalendarDay?
  private var newest: (event: UInt64, stage: ReferralStage)?
  private var newestOffer: CalendarDay?
  private var overdue: CalendarDay?

  mutating func add(_ referral: ReferralState, today: CalendarDay) {
    let event = referral.history.firstEvent
    let stage = ReferralStage(referral, today: today)
    if newest.map({ $0.event < event }) ?? true { newest = (event, stage) }
    newestOffer = max(newestOffer ?? referral.offer.offeredOn, referral.offer.offeredOn)
    if stage.isWaiting { earliestDue = min(earliestDue ?? referral.due, referral.due) }
    if stage == .overdue { overdue = max(overdue ?? referral.due, referral.due) }
  }

  /// The status that the referrals give an open case; nil when there are none.
  var status: CaseStatus? {
    guard let newest, let newestOffer else { return nil }
    if let overdue, newestOffer <= overdue { return .offerOverdue }
    switch newest.stage {
    case .unconfirmed, .asked: return .offered
    case .overdue: return .offerOverdue
    case .accepted, .inWork: return .accepted
    case .declined: return .declined
    case .reported, .closed: return .reported
    case .recalled, .returned, .voided: return .returned
    }
  }
}
