import Clearing

/// One case that came back: its newest referral ended before the work was done, and nobody has taken it since.
public struct ReturnedRow: Sendable, Hashable {
  /// The referral that ended.
  public let referral: ReferralRow
  /// Why, as a code of `reasonList`; nil for a lapse and for a withdrawn consent.
  public let reason: String?
  /// The list that the reason's code is on.
  public let reasonList: CodeListName
  /// Another body that was named instead.
  public let suggestion: BodyID?
}

/// The cases that are the clearing office's to place again: declined, lapsed, taken back, given back, without consent.
///
/// The owning body sees its own ones too. A case leaves the list when it is offered anew or closed.
public struct ReturnedList: Sendable {
  /// The rows, the newest ending first.
  public let rows: [ReturnedRow]

  /// The list for a reader on a day; empty for a body that neither sent nor steers.
  public init(_ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    var newest: [CompartmentID: ReferralState] = [:]
    for referral in world.referrals.values where gate.mayRead(referral) {
      let known = newest[referral.offer.caseCover]
      if known.map({ $0.history.firstEvent < referral.history.firstEvent }) ?? true {
        newest[referral.offer.caseCover] = referral
      }
    }
    rows = newest.values.filter { referral in
      ReferralStage(referral, today: today).isReturned && referral.offer.to != reader.body
        && world.cases[referral.offer.caseCover]?.isOpen != false
        && !world.referrals(of: referral.offer.caseCover).contains { $0.isRunning(on: today) }
    }.map { ReturnedRow($0, gate, today) }.sorted { $0.referral.newestEntry > $1.referral.newestEntry }
  }
}

extension ReturnedRow {
  fileprivate init(_ referral: ReferralState, _ gate: ReadGate, _ today: CalendarDay) {
    self.referral = ReferralRow(referral, gate, today: today)
    let ending = ReferralEndingReason(referral.stage)
    reason = ending?.code
    reasonList = ending?.list ?? .declineReasons
    suggestion = ending?.suggestion
  }
}
