/// An offer of a case to one body, and what became of it.
public struct ReferralState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// What was offered, when, to whom.
  public let offer: ReferralOffered
  /// Where it stands.
  public internal(set) var stage = Stage.offered
  /// The last day for an answer; a reply to a question may have moved it.
  public internal(set) var due: CalendarDay
  /// How often a reply started the period for an answer anew.
  public internal(set) var restarts = 0
  /// Did the sender reply to a question already?
  public internal(set) var replies = 0
  /// The acceptance, if there was one.
  public internal(set) var acceptance: ReferralAccepted?
  /// Who accepted.
  public internal(set) var acceptedBy: MemberID?
  /// The report back, if there is one.
  public internal(set) var report: ReferralReported?
  /// The day of the first contact with the person.
  public internal(set) var contactedOn: CalendarDay?
  /// The compartments that hold words of it, and die with it: the package, and what was asked without one.
  public internal(set) var rooms: [CompartmentID]
  /// Everything that happened to it, oldest first.
  public internal(set) var history: [PastEvent]

  /// A fresh offer.
  init(id: CompartmentID, offer: ReferralOffered, history: [PastEvent]) {
    self.id = id
    self.offer = offer
    due = offer.due
    rooms = offer.package.map { [$0] } ?? []
    self.history = history
  }

  /// Where a referral stands. What `isFinal` holds of never changes again.
  public enum Stage: Sendable, Hashable {
    /// Waiting for an answer.
    case offered
    /// Waiting for an answer, while the addressed body waits for one to its question.
    case asked
    /// Taken over.
    case accepted
    /// Taken over, and worked on.
    case inWork
    /// Reported back.
    case reported
    /// Reported back, and taken note of.
    case closed
    /// Declined.
    case declined(ReferralDeclined)
    /// Not answered in time.
    case lapsed
    /// Taken back by the sender before an answer.
    case recalled(ReferralRecalled)
    /// Given back after acceptance.
    case returned(ReferralReturned)
    /// Its ground fell away: the consent was withdrawn.
    case voided(ReferralVoided)

    /// Does it wait for the addressed body's answer?
    public var isWaiting: Bool { self == .offered || self == .asked }

    /// Did the addressed body take it over, and is the work not reported yet?
    public var isTaken: Bool { self == .accepted || self == .inWork }

    /// Can nothing follow any more?
    public var isFinal: Bool { !isWaiting && !isTaken && self != .reported }
  }

  /// Does it wait for an answer, and has the reply date passed? It then counts as lapsed, written or not.
  public func isOverdue(on day: CalendarDay) -> Bool { stage.isWaiting && due < day }

  /// Does it wait for an answer in time?
  public func isWaiting(on day: CalendarDay) -> Bool { stage.isWaiting && !isOverdue(on: day) }

  /// Does it still bind the case: waiting for an answer in time, or being worked on?
  public func isRunning(on day: CalendarDay) -> Bool { isWaiting(on: day) || stage.isTaken }

  /// Can it still come to another end: is it neither final nor past its reply date?
  public func isOpen(on day: CalendarDay) -> Bool { !stage.isFinal && !isOverdue(on: day) }
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
