import Clearing

/// How many of what waits in an inbox: fit for a shell's greeting, because it says nothing else.
public struct InboxCounts: Codable, Hashable, Sendable {
  /// Offers that wait for an answer in time.
  public var unconfirmed = 0
  /// Offers whose reply date has passed.
  public var overdue = 0
  /// Accepted ones without a report.
  public var accepted = 0
  /// Declined ones.
  public var declined = 0
  /// Reported ones.
  public var reported = 0
  /// Ones that ended otherwise: taken back, given back, without ground, or done.
  public var ended = 0
  /// Accepted ones whose person shall have been spoken to by now or soon, and was not.
  public var contacts = 0
  /// Cases that came back and wait to be placed again.
  public var returned = 0
  /// Abstract questions that wait for the own body's answer.
  public var enquiries = 0
  /// Steps whose time has passed, of which somebody of the own body should take note.
  public var escalations = 0
  /// Answers to the body's own offers, unanswered dates among them.
  public var answers = 0
  /// Bodies, persons and data protection who still have to be told something about own cases.
  public var notices = 0
  /// Hand-overs without consent on which a second person of the own body still has to decide.
  public var disclosures = 0
  /// Those, own or seen from the clearing office, whose day for the second person has passed.
  public var reviewsOverdue = 0

  /// Case conferences to be held, and tasks from one that are the own body's.
  public var conferences = 0
  /// Closed cases in which somebody should have asked again by now.
  public var followUps = 0

  /// Nothing waits.
  public init() {}

  fileprivate mutating func count(_ stage: ReferralStage) {
    switch stage {
    case .unconfirmed, .asked: unconfirmed += 1
    case .overdue: overdue += 1
    case .accepted, .inWork: accepted += 1
    case .declined: declined += 1
    case .reported: reported += 1
    case .closed, .recalled, .returned, .voided: ended += 1
    }
  }
}

/// What other bodies want of the reader's body, and what they answered to it.
public struct Inbox: Sendable {
  /// Referrals addressed to the own body: waiting ones first, the oldest at the top; then the others, newest first.
  public let rows: [ReferralRow]
  /// Own offers that were answered, or whose date passed, the newest first.
  public let answers: [ReferralRow]
  /// How many of each kind.
  public let counts: InboxCounts

  /// The inbox for a reader on a day; answers of `since` or later, all when it is nil.
  public init(
    _ world: World, reader: Author, today: CalendarDay, since: CalendarDay? = nil, now: Moment? = nil
  ) {
    let all = ReferralList(world, reader: reader, today: today).rows
    rows = all.filter { $0.direction == .received }.sorted(by: Self.isMoreUrgent)
    answers = all.filter { Self.isAnswer($0, since: since) }.sorted { $0.newestEntry > $1.newestEntry }
    var counts = InboxCounts()
    for row in rows { counts.count(row.stage) }
    counts.contacts = rows.count { $0.contactBy != nil }
    counts.returned = ReturnedList(world, reader: reader, today: today).rows.count
    counts.enquiries = EnquiryList(world, reader: reader, today: today).waiting
    counts.escalations = EscalationList(world, reader: reader, today: today).waiting
    counts.answers = answers.count
    let gate = ReadGate(world: world, reader: reader, today: today)
    counts.notices = world.cases.values.filter { $0.owner == reader.body && gate.mayRead($0) }
      .reduce(0) { $0 + $1.openNotices.count }
    let disclosures = DisclosureList(world, reader: reader, now: now ?? .startOfDay(today)).rows
    counts.disclosures = disclosures.count(where: \.waitsForReader)
    counts.reviewsOverdue = disclosures.count { $0.stage == .reviewOverdue }
    counts.conferences = ConferenceList(world, reader: reader, today: today).waiting
    counts.followUps = world.cases.values.count {
      $0.owner == reader.body && $0.isFollowUpDue(on: today) && gate.mayRead($0)
    }
    self.counts = counts
  }

  private static func isAnswer(_ row: ReferralRow, since: CalendarDay?) -> Bool {
    guard row.direction == .sent, row.stage != .unconfirmed else { return false }
    return since.map { (row.answeredOn ?? row.due) >= $0 } ?? true
  }

  private static func isMoreUrgent(_ left: ReferralRow, _ right: ReferralRow) -> Bool {
    let ranks = (rank(left.stage), rank(right.stage))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    return ranks.0 == 0 ? left.newestEntry < right.newestEntry : left.newestEntry > right.newestEntry
  }

  private static func rank(_ stage: ReferralStage) -> Int {
    switch stage {
    case .unconfirmed, .asked: return 0
    case .accepted, .inWork: return 1
    case .overdue: return 2
    case .reported, .closed, .declined, .recalled, .returned, .voided: return 3
    }
  }
}
