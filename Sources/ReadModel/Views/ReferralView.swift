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
  /// Questions and replies about the offer; only for the two bodies.
  public let messages: [NoteLine]
  /// The way the case took, the first hand-over first; the last one is this referral.
  public let chain: [ChainStep]
  /// The own number of the case that was opened from it, if the reader may read that case.
  public let openedCase: String?
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
    messages =
      gate.mayReadMessages(referral)
      ? referral.rooms.flatMap { world.messages[$0] ?? [] }.flatMap(NoteLines.messages) : []
    chain = ChainStep.steps(referral, gate)
    openedCase = world.file(from: referral).flatMap { gate.mayRead($0) ? gate.number(of: $0) : nil }
    timeline = Timeline(ReferralLines.lines(referral, gate))
  }
}
