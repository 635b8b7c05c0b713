/// What the half-yearly figures count of a case: days only.
public struct CountedCase: Hashable, Sendable, Codable {
  /// The day the report came in.
  public var receivedOn: CalendarDay
  /// Every closing, in order.
  public var closings: [CountedClosing]
  /// Did the clearing office see the cover?
  public var contributed: Bool

  /// The days of a case.
  public init(receivedOn: CalendarDay, closings: [CountedClosing], contributed: Bool) {
    self.receivedOn = receivedOn
    self.closings = closings
    self.contributed = contributed
  }
}

/// A closing and the reopening behind it, if there was one.
public struct CountedClosing: Hashable, Sendable, Codable {
  /// The day of the closing.
  public var closedOn: CalendarDay
  /// The day of the reopening; nil while closed.
  public var reopenedOn: CalendarDay?

  /// A closing, not reopened yet.
  public init(closedOn: CalendarDay, reopenedOn: CalendarDay? = nil) {
    self.closedOn = closedOn
    self.reopenedOn = reopenedOn
  }
}

/// What the half-yearly figures count of a referral.
public struct CountedReferral: Hashable, Sendable, Codable {
  /// How far it came.
  public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    case offered, accepted, declined, reported
    case inWork = "in_work"
    case lapsed, recalled, returned, voided, closed
  }

  /// The body it was offered to.
  public var to: BodyID
  /// The day of the offer.
  public var offeredOn: CalendarDay
  /// The last day for an answer.
  public var due: CalendarDay
  /// The day of the acceptance, if there was one.
  public var acceptedOn: CalendarDay?
  /// How far it came.
  public var stage: Stage

  /// What is counted of a referral.
  public init(_ referral: ReferralState) {
    to = referral.offer.to
    offeredOn = referral.offer.offeredOn
    due = referral.due
    acceptedOn = referral.acceptance?.on
    stage = Self.stage(referral.stage)
  }

  private static func stage(_ stage: ReferralState.Stage) -> Stage {
    switch stage {
    case .offered, .asked: return .offered
    case .accepted: return .accepted
    case .inWork: return .inWork
    case .reported: return .reported
    case .closed: return .closed
    case .declined: return .declined
    case .lapsed: return .lapsed
    case .recalled: return .recalled
    case .returned: return .returned
    case .voided: return .voided
    }
  }

  /// The parts, for a sample.
  public init(
    to: BodyID, offeredOn: CalendarDay, due: CalendarDay, acceptedOn: CalendarDay?, stage: Stage
  ) {
    self.to = to
    self.offeredOn = offeredOn
    self.due = due
    self.acceptedOn = acceptedOn
    self.stage = stage
  }
}
