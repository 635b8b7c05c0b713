import Clearing

/// One hand-over without consent, as its reader may see it.
public struct DisclosureRow: Hashable, Sendable {
  /// Its number.
  public let number: String
  /// The case, by the number the reader's body knows; nil where the reader cannot see the case.
  public let caseNumber: String?
  /// The body whose case it is.
  public let owner: BodyID
  /// The body that shall receive or has received it.
  public let recipient: BodyID
  /// The legal ground, as a code.
  public let ground: String
  /// The classes of data.
  public let classes: [DataClass]
  /// Who asked.
  public let requester: MemberID
  /// The body whose member decides.
  public let approver: BodyID
  /// Who decided.
  public let decider: MemberID?
  /// Where it stands.
  public let stage: DisclosureState.Stage
  /// The end of the time for the second person, if the danger did not wait.
  public let reviewBy: Moment?
  /// The day of the request.
  public let requestedOn: CalendarDay
  /// The facts it rests on; nil for whom they are closed.
  public let facts: String?
  /// Referrals that rest on it, by their numbers.
  public let referrals: [String]
  /// Does the reader's body have to decide, and did somebody else than the reader ask?
  public let waitsForReader: Bool
  /// Was the affected person told?
  public let personTold: Bool
  /// Was data protection told?
  public let dataProtectionTold: Bool

  init(_ state: DisclosureState, _ gate: ReadGate, now: Moment) {
    let world = gate.world
    let request = state.request
    let file = world.cases[request.caseCover].flatMap { gate.mayRead($0) ? $0 : nil }
    number = request.number
    caseNumber = file.map(gate.number)
    owner = state.owner
    recipient = request.recipient
    ground = request.ground
    classes = request.classes
    requester = state.requester
    approver = request.approver
    decider = state.decider
    stage = state.stage(at: now)
    reviewBy = request.reviewBy
    requestedOn = request.on
    facts = state.facts
    referrals = world.referrals(of: request.caseCover).filter { $0.offer.ground == request.number }
      .map(\.offer.number)
    waitsForReader =
      state.decision == nil && request.approver == gate.reader.body
      && state.requester != gate.reader.member
    let open = file?.openNotices.map(\.notice) ?? []
    personTold = !open.contains(.person(disclosure: request.number))
    dataProtectionTold = !open.contains(.dataProtection(disclosure: request.number))
  }
}

/// Hand-overs without consent that a reader may see: what a second person still has to look at first, then the newest.
public struct DisclosureList: Sendable {
  /// The rows in their order.
  public let rows: [DisclosureRow]

  /// The list of a reader at a moment.
  public init(_ world: World, reader: Author, now: Moment) {
    let gate = ReadGate(world: world, reader: reader, today: now.local.day)
    rows = world.disclosures.values.filter(gate.mayRead)
      .sorted { $0.history.first?.placement.event ?? 0 > $1.history.first?.placement.event ?? 0 }
      .map { DisclosureRow($0, gate, now: now) }
      .sorted { $0.stage.isOpen && !$1.stage.isOpen }
  }
}
