/// What the half-yearly figures count of a case: days and codes, no name and no words.
public struct CountedCase: Hashable, Sendable, Codable {
  /// The day the report came in.
  public var receivedOn: CalendarDay
  /// Every closing, in order.
  public var closings: [CountedClosing]
  /// Did the clearing office see the cover?
  public var contributed: Bool
  /// What the person needed, as codes; nil where it was erased before needs were kept.
  public var needs: [String]?
  /// Declarations of consent; nil where it was erased before they were kept.
  public var consents: [CountedConsent]?

  /// What is counted of a case.
  public init(
    receivedOn: CalendarDay, closings: [CountedClosing], contributed: Bool, needs: [String]? = nil,
    consents: [CountedConsent]? = nil
  ) {
    self.receivedOn = receivedOn
    self.closings = closings
    self.contributed = contributed
    self.needs = needs
    self.consents = consents
  }

  /// What is counted of a case that can still be read.
  public init(_ file: CaseState) {
    self.init(
      receivedOn: file.cover.receivedOn, closings: CountedClosing.all(file.history),
      contributed: file.contributed, needs: file.cover.needs,
      consents: file.consents.map { CountedConsent($0) })
  }
}

/// What the half-yearly figures count of a declaration of consent.
public struct CountedConsent: Hashable, Sendable, Codable {
  /// To which body.
  public var to: BodyID
  /// Given, or refused?
  public var isGiven: Bool
  /// The day on which the person declared it.
  public var givenOn: CalendarDay
  /// The day on which the person took it back, if that happened.
  public var withdrawnOn: CalendarDay?

  /// What is counted of a declaration.
  public init(_ record: ConsentRecord) {
    to = record.terms.recipient
    isGiven = record.isGiven
    givenOn = record.terms.givenOn
    withdrawnOn = record.withdrawnOn
  }
}

/// A closing and the reopening behind it, if there was one.
public struct CountedClosing: Hashable, Sendable, Codable {
  /// The day of the closing.
  public var closedOn: CalendarDay
  /// The day of the reopening; nil while closed.
  public var reopenedOn: CalendarDay?

  /// What came of it; nil where it was erased before outcomes were kept.
  public var closing: Closing?

  /// A closing, not reopened yet.
  public init(closedOn: CalendarDay, reopenedOn: CalendarDay? = nil, closing: Closing? = nil) {
    self.closedOn = closedOn
    self.reopenedOn = reopenedOn
    self.closing = closing
  }

  /// The closings in the history of a case, oldest first.
  static func all(_ history: [PastEvent]) -> [CountedClosing] {
    history.reduce(into: []) { closings, past in
      if case .caseClosed(let fact) = past.event {
        closings.append(CountedClosing(closedOn: fact.on, closing: fact.closing))
      }
      if case .caseReopened(let fact) = past.event, !closings.isEmpty {
        closings[closings.count - 1].reopenedOn = fact.on
      }
    }
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
  /// The day of the first contact with the person, if there was one.
  public var contactedOn: CalendarDay?
  /// The day of the refusal, if there was one.
  public var declinedOn: CalendarDay?

  /// What is counted of a referral.
  public init(_ referral: ReferralState) {
    to = referral.offer.to
    offeredOn = referral.offer.offeredOn
    due = referral.due
    acceptedOn = referral.acceptance?.on
    stage = Self.stage(referral.stage)
    contactedOn = referral.contactedOn
    if case .declined(let fact) = referral.stage { declinedOn = fact.on }
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
