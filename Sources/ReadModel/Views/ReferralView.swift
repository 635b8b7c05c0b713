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
  /// Why it was declined, given back or taken back, as a code of `reasonList`.
  public let declineReason: String?
  /// The list that the reason's code is on.
  public let reasonList: CodeListName
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
    let content = gate.mayReadPackage(referral) ? referral.offer.package.flatMap { world.packages[$0] } : nil
    row = ReferralRow(referral, gate, today: today)
    package = content?.package
    results = (content?.results ?? []).flatMap(NoteLines.results)
    acceptedBy = referral.acceptedBy
    acceptedOn = referral.acceptance?.on
    reference = referral.acceptance?.reference
    let ending = ReferralEndingReason(referral.stage)
    declineReason = ending?.code
    reasonList = ending?.list ?? .declineReasons
    suggestion = ending?.suggestion
    outcome = referral.report?.outcome
    timeline = Timeline(ReferralLines.lines(referral, gate))
  }
}

/// Why a referral ended before its work was done, as far as somebody gave a reason.
private struct ReferralEndingReason {
  let list: CodeListName
  let code: String
  let suggestion: BodyID?

  init?(_ stage: ReferralState.Stage) {
    switch stage {
    case .declined(let fact): self.init(.declineReasons, fact.reason, fact.suggestion)
    case .returned(let fact): self.init(.returnReasons, fact.reason, fact.suggestion)
    case .recalled(let fact): self.init(.recallReasons, fact.reason, nil)
    case .offered, .asked, .accepted, .inWork, .reported, .closed, .lapsed, .voided: return nil
    }
  }

  private init(_ list: CodeListName, _ code: String, _ suggestion: BodyID?) {
    self.list = list
    self.code = code
    self.suggestion = suggestion
  }
}
