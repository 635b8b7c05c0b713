import Clearing

/// From which side a reader sees a referral.
public enum ReferralDirection: String, Codable, Sendable, CaseIterable {
  /// The reader's body offered it.
  case sent
  /// It is addressed to the reader's body.
  case received
  /// The clearing office steers it between two others.
  case contributed
}

/// One referral as its reader may see it.
public struct ReferralRow: Sendable, Hashable {
  /// Its compartment.
  public let id: CompartmentID
  /// Its number.
  public let number: String
  /// From which side the reader sees it.
  public let direction: ReferralDirection
  /// Where it stands.
  public let stage: ReferralStage
  /// The offering body.
  public let from: BodyID
  /// The addressed body.
  public let to: BodyID
  /// What the addressed body sees before it accepts.
  public let sheet: OfferSheet
  /// The day of the offer.
  public let offeredOn: CalendarDay
  /// The last day for an answer.
  public let due: CalendarDay
  /// The rule that gave the last day for an answer.
  public let rule: PeriodRule?
  /// The day by which the person shall be spoken to, while that has not happened and somebody works on it.
  public let contactBy: CalendarDay?
  /// The rule that gave that day.
  public let contactRule: PeriodRule?
  /// The day of the first contact.
  public let contactedOn: CalendarDay?
  /// The bodies that had the case before the offering one, the first one first.
  public let chain: [BodyID]
  /// The day of the newest answer, if there is one.
  public let answeredOn: CalendarDay?
  /// The sender's number of the case; only for who may read that case.
  public let caseNumber: String?
  /// The entry of the newest thing that happened to it.
  public let newestEntry: UInt64

  init(_ referral: ReferralState, _ gate: ReadGate, today: CalendarDay) {
    let offer = referral.offer
    id = referral.id
    number = offer.number
    direction = Self.direction(offer, of: gate.reader.body)
    stage = ReferralStage(referral, today: today)
    from = offer.from
    to = offer.to
    sheet = offer.sheet
    offeredOn = offer.offeredOn
    due = referral.due
    rule = offer.rule
    let isAwaited = referral.stage.isTaken && referral.contactedOn == nil
    contactBy = isAwaited ? referral.acceptance?.contactBy : nil
    contactRule = referral.acceptance?.contactRule
    contactedOn = referral.contactedOn
    chain = offer.chain ?? []
    answeredOn = Self.answerDay(referral)
    caseNumber = gate.world.cases[offer.caseCover].flatMap { gate.mayRead($0) ? gate.number(of: $0) : nil }
    newestEntry = referral.history.newestEntry
  }

  private static func direction(_ offer: ReferralOffered, of body: BodyID) -> ReferralDirection {
    if offer.from == body { return .sent }
    return offer.to == body ? .received : .contributed
  }

  private static func answerDay(_ referral: ReferralState) -> CalendarDay? {
    switch referral.stage {
    case .offered, .asked: return nil
    case .accepted, .inWork: return referral.acceptance?.on
    case .reported, .closed: return referral.report?.on
    case .declined(let answer): return answer.on
    case .lapsed: return referral.due
    case .recalled(let fact): return fact.on
    case .returned(let fact): return fact.on
    case .voided(let fact): return fact.on
    }
  }
}

/// All referrals a reader may read, the newest offer first.
public struct ReferralList: Sendable {
  /// The rows in their order.
  public let rows: [ReferralRow]

  /// The list for a reader on a day.
  public init(_ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    rows = world.referrals.values.filter(gate.mayRead)
      .sorted { Self.offerEvent($0) > Self.offerEvent($1) }
      .map { ReferralRow($0, gate, today: today) }
  }

  private static func offerEvent(_ referral: ReferralState) -> UInt64 {
    referral.history.firstEvent
  }
}
