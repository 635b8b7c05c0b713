/// An offer of a case to one body, and what became of it.
public struct ReferralState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// What was offered, when, to whom.
  public let offer: ReferralOffered
  /// Where it stands.
  public internal(set) var stage: Stage
  /// Everything that happened to it, oldest first.
  public internal(set) var history: [PastEvent]

  /// Where a referral stands. A declined or reported one is final.
  public enum Stage: Sendable, Hashable {
    /// Waiting for an answer.
    case offered
    /// Taken over by this member.
    case accepted(ReferralAccepted, by: MemberID)
    /// Declined.
    case declined(ReferralDeclined)
    /// Reported back.
    case reported(ReferralReported, acceptedOn: CalendarDay)
  }

  /// Is it offered, and has its reply date passed? It then counts as lapsed, written or not.
  public func isOverdue(on day: CalendarDay) -> Bool { stage == .offered && offer.due < day }

  /// Does it still bind the case: waiting for an answer in time, or being worked on?
  public func isRunning(on day: CalendarDay) -> Bool {
    switch stage {
    case .offered: return !isOverdue(on: day)
    case .accepted: return true
    case .declined, .reported: return false
    }
  }
}

/// The frozen content of a referral and the recipient's report.
public struct PackageState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// The referral it belongs to.
  public let referral: CompartmentID
  /// What was handed over.
  public let package: ReferralPackage
  /// The recipient's reports in words, oldest first.
  public internal(set) var results: [PastEvent]
}
