/// A declaration: given or refused.
public struct ConsentRecord: Sendable, Hashable {
  /// To whom, what for, which data; what a limit took away is no longer in it.
  public internal(set) var terms: ConsentTerms
  /// Given, or refused?
  public let isGiven: Bool
  /// The number of the event that recorded it.
  public let event: UInt64
  /// Did it widen or prolong an earlier one?
  public let isExtension: Bool
  /// Did the person narrow it since?
  public internal(set) var isLimited = false
  /// The day on which it was withdrawn.
  public internal(set) var withdrawnOn: CalendarDay?

  /// A declaration of an event.
  public init(terms: ConsentTerms, isGiven: Bool, event: UInt64, isExtension: Bool = false) {
    self.terms = terms
    self.isGiven = isGiven
    self.event = event
    self.isExtension = isExtension
  }
}

/// What a declaration is worth on a day. It follows from the events; no flag says it.
public enum ConsentStanding: String, Sendable, CaseIterable {
  /// It allows.
  case inForce = "in_force"
  /// It forbids.
  case refused
  /// The person took it back.
  case withdrawn
  /// Its time is over.
  case lapsed
  /// A newer declaration to the same body for the same purpose took its place.
  case replaced
}

/// A release from secrecy.
public struct ReleaseRecord: Sendable, Hashable {
  /// Who may be told what.
  public let terms: ReleaseTerms
  /// The number of the event that recorded it.
  public let event: UInt64
  /// The day on which it was withdrawn.
  public internal(set) var withdrawnOn: CalendarDay?

  /// Does it hold on that day?
  public func holds(on day: CalendarDay) -> Bool {
    withdrawnOn == nil && terms.givenOn <= day && day <= terms.validUntil
  }
}

/// Somebody who has to be told something.
public struct NoticeState: Sendable, Hashable {
  /// Whom, and about what.
  public let notice: Notice
  /// Since when it is due.
  public let since: CalendarDay
  /// The day on which it was done; nil while it is open.
  public internal(set) var doneOn: CalendarDay?
}

extension CaseState {
  /// The person's newest declaration towards a recipient for a purpose that was made by that day, whatever it is worth.
  ///
  /// The day on which the person spoke decides; of two on one day the one recorded later.
  public func newestConsent(to recipient: BodyID, purpose: String, on day: CalendarDay) -> ConsentRecord? {
    consents.filter {
      $0.terms.recipient == recipient && $0.terms.purpose == purpose && $0.terms.givenOn <= day
    }.max { ($0.terms.givenOn, $0.event) < ($1.terms.givenOn, $1.event) }
  }

  /// The declaration towards a recipient for a purpose that decides on a day: not withdrawn, not run out, not replaced.
  public func consent(to recipient: BodyID, purpose: String, on day: CalendarDay) -> ConsentRecord? {
    guard let newest = newestConsent(to: recipient, purpose: purpose, on: day), newest.withdrawnOn == nil,
      newest.terms.holds(on: day)
    else { return nil }
    return newest
  }

  /// What a declaration is worth on a day.
  public func standing(of record: ConsentRecord, on day: CalendarDay) -> ConsentStanding {
    if record.withdrawnOn != nil { return .withdrawn }
    let newest = newestConsent(to: record.terms.recipient, purpose: record.terms.purpose, on: day)
    if let newest, newest.event != record.event { return .replaced }
    if !record.terms.holds(on: day) { return .lapsed }
    return record.isGiven ? .inForce : .refused
  }

  /// The withdrawal that came after a day and covers a recipient and a purpose.
  func withdrawal(of recipient: BodyID, _ purpose: String, after day: CalendarDay) -> ConsentWithdrawn? {
    withdrawals.last { $0.covers(recipient, purpose) && day < $0.on }
  }

  /// Must the body keep its secret towards a recipient, because a release was taken back or has run out? Nil when it
  /// need not; otherwise since when.
  public func secrecyRestored(towards recipient: BodyID, on day: CalendarDay) -> CalendarDay? {
    guard let newest = releases.last(where: { $0.terms.recipient == recipient }), !newest.holds(on: day)
    else {
      return nil
    }
    return newest.withdrawnOn ?? newest.terms.validUntil
  }

  /// What somebody still has to tell, oldest first.
  public var openNotices: [NoticeState] { notices.filter { $0.doneOn == nil } }
}
