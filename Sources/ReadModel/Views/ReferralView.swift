import Clearing

/// One referral as its reader may see it, on one day.
public struct ReferralView: Hashable, Sendable {
  /// Its line in lists: number, stage, sheet, bodies and days.
  public let row: ReferralRow
  /// The frozen content; nil unless the reader may open it today.
  public let package: ReferralPackage?
  /// Who took it over.
  public let acceptedBy: MemberID?
  /// The day it was taken over.
  public let acceptedOn: CalendarDay?
  /// The recipient's own file number, if it stated one.
  public let reference: String?
  /// Why it was declined, as a code.
  public let declineReason: String?
  /// Another body that the recipient named instead.
  public let suggestion: BodyID?
  /// What came of it, as a code.
  public let outcome: String?
  /// The recipient's reports in words; only for who may open the package.
  public let results: [NoteLine]
  /// Everything that happened to it, oldest first.
  public let timeline: Timeline

  /// The referral that is called so (as typed); nil when the reader may not know of it, or there is none.
  public init?(number: String, _ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    guard let id = world.numbers[FileNumber.normalized(number)], let referral = world.referrals[id],
      gate.mayRead(referral)
    else { return nil }
    let answers = ReferralAnswers(referral)
    let content = gate.mayReadPackage(referral) ? referral.offer.package.flatMap { world.packages[$0] } : nil
    row = ReferralRow(referral, gate, today: today)
    package = content?.package
    results = (content?.results ?? []).flatMap(NoteLines.results)
    acceptedBy = answers.acceptedBy
    acceptedOn = answers.accepted?.on
    reference = answers.accepted?.reference
    declineReason = answers.declined?.reason
    suggestion = answers.declined?.suggestion
    outcome = answers.reported?.outcome
    timeline = Timeline(ReferralLines.lines(referral, gate))
  }
}

/// The answers in a referral's history; the stage keeps only the newest.
private struct ReferralAnswers {
  private(set) var accepted: ReferralAccepted?
  private(set) var acceptedBy: MemberID?
  private(set) var declined: ReferralDeclined?
  private(set) var reported: ReferralReported?

  init(_ referral: ReferralState) {
    for past in referral.history {
      if case .referralAccepted(let fact) = past.event {
        accepted = fact
        acceptedBy = past.placement.author.member
      }
      if case .referralDeclined(let fact) = past.event { declined = fact }
      if case .referralReported(let fact) = past.event { reported = fact }
    }
  }
}
