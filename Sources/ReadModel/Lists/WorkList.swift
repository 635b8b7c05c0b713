import Clearing

/// The cases a reader works with: the own body's, and for the clearing office the covers contributed to it.
///
/// Sorted: unanswered offers first, then urgent ones, then by the next date, then the newest; closed cases last.
public struct WorkList: Sendable {
  /// The rows in their order.
  public let rows: [WorkListRow]
  private let keys: FoldedKeys

  /// The list for a reader on a day; `topicLabel` gives the words by which a topic's code is searched.
  public init(_ world: World, reader: Author, today: CalendarDay, topicLabel: (String) -> String) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    let rows = Self.sorted(Self.rows(gate, today))
    var keys = FoldedKeys()
    var labels: [String: String] = [:]
    for row in rows {
      if labels[row.topic] == nil { labels[row.topic] = topicLabel(row.topic) }
      keys.append(number: row.number, [row.place, labels[row.topic] ?? row.topic])
    }
    self.rows = rows
    self.keys = keys
  }

  /// Positions in `rows` of those that hold every word of the text in number, place or topic; all for an empty text.
  ///
  /// Case, accents and the spelling of umlauts make no difference.
  public func filtered(by text: String) -> [Int] { keys.positions(matching: text) }

  /// How many rows have each status.
  public var counts: [CaseStatus: Int] {
    rows.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
  }

  private static func rows(_ gate: ReadGate, _ today: CalendarDay) -> [WorkListRow] {
    var flows: [CompartmentID: CaseFlow] = [:]
    for referral in gate.world.referrals.values where gate.mayRead(referral) {
      flows[referral.offer.caseCover, default: CaseFlow()].add(referral, today: today)
    }
    var agreed: [CompartmentID: CalendarDay] = [:]
    for conference in gate.world.conferences.values where gate.mayRead(conference) {
      guard let day = earliest([conference], gate) else { continue }
      let cover = conference.call.caseCover
      agreed[cover] = min(agreed[cover] ?? day, day)
    }
    let touched = CaseTouches(gate.world)
    var rows: [WorkListRow] = []
    rows.reserveCapacity(gate.world.cases.count)
    for file in gate.world.cases.values where gate.mayRead(file) {
      rows.append(
        row(file, gate, flows[file.id], agreed: agreed[file.id], today, isNew: touched.isNew(file)))
    }
    return rows
  }

  /// The line of one case.
  static func row(_ file: CaseState, _ gate: ReadGate, _ today: CalendarDay) -> WorkListRow {
    let flow = gate.world.referrals(of: file.id).filter(gate.mayRead).reduce(into: CaseFlow?.none) {
      $0 = $0 ?? CaseFlow()
      $0?.add($1, today: today)
    }
    let agreed = earliest(gate.world.conferences(of: file.id).filter(gate.mayRead), gate)
    return row(
      file, gate, flow, agreed: agreed, today, isNew: CaseTouches(of: file, gate.world).isNew(file))
  }

  private static func row(
    _ file: CaseState, _ gate: ReadGate, _ flow: CaseFlow?, agreed: CalendarDay?, _ today: CalendarDay,
    isNew: Bool
  ) -> WorkListRow {
    if !file.isOpen {
      let asks = file.owner == gate.reader.body && file.isFollowUpDue(on: today)
      return WorkListRow(
        file, gate, status: asks ? .followUpDue : .closed, due: asks ? file.followUpDue : nil)
    }
    let dates = [flow?.earliestDue, file.earliestSafeEnd, agreed].compactMap { $0 }
    return WorkListRow(file, gate, status: flow?.status ?? (isNew ? .new : .open), due: dates.min())
  }

  /// The next day of case conferences that is the reader's body's: of one to be held, or of a task.
  private static func earliest(_ conferences: [ConferenceState], _ gate: ReadGate) -> CalendarDay? {
    conferences.flatMap { conference in
      let tasks = conference.openTasks.filter { $0.body == gate.reader.body }.map(\.due)
      return conference.isCalled ? tasks + [conference.call.on] : tasks
    }.min()
  }

  private static func sorted(_ rows: [WorkListRow]) -> [WorkListRow] {
    let keys = rows.enumerated().map { SortKey($1, position: $0) }
    return keys.sorted().map { rows[$0.position] }
  }
}

/// The order of the work list as one comparison of numbers.
private struct SortKey: Comparable {
  let rank: Int
  let due: Int
  let entry: UInt64
  let position: Int

  init(_ row: WorkListRow, position: Int) {
    let urgent = row.urgency == .urgent
    switch row.status {
    case .offerOverdue: rank = 0
    case .closed: rank = 3
    case .followUpDue, .new, .open, .offered, .accepted, .reported, .declined, .returned:
      rank = urgent ? 1 : 2
    }
    due = row.due?.number ?? Int.max
    entry = row.openedEntry
    self.position = position
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.due != right.due { return left.due < right.due }
    return left.entry > right.entry
  }
}

/// Which cases were written to after the entry that opened them.
private struct CaseTouches {
  private var lastEntry: [CompartmentID: UInt64] = [:]

  init(_ world: World) {
    for notes in world.notes.values { add(notes.caseCover, notes.history) }
    for person in world.persons.values { add(person.caseCover, person.history) }
    for contact in world.contacts.values { add(contact.caseCover, contact.history) }
  }

  init(of file: CaseState, _ world: World) {
    if let notes = world.notes(of: file.id) { add(file.id, notes.history) }
    for person in world.persons(of: file.id) { add(file.id, person.history) }
    for contact in world.contacts(of: file.id) { add(file.id, contact.history) }
  }

  func isNew(_ file: CaseState) -> Bool {
    let opened = file.history.firstEntry
    let last = max(file.history.newestEntry, lastEntry[file.id] ?? 0)
    return last <= opened
  }

  private mutating func add(_ cover: CompartmentID, _ history: [PastEvent]) {
    lastEntry[cover] = max(lastEntry[cover] ?? 0, history.newestEntry)
  }
}
