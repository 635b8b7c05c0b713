/// What the alliance keeps of its self-check: the same for every body.
public struct SelfCheckBook: Hashable, Sendable {
  /// Self-checks in the order they were recorded; of one view in one cycle the last one holds.
  public private(set) var checks: [CheckState] = []
  /// Workshops and dialogues in the order they were recorded.
  public private(set) var workshops: [Workshop] = []

  /// The cycles in the order they began to be recorded.
  public var cycles: [String] {
    var seen: Set<String> = []
    return checks.map(\.check.cycle).filter { seen.insert($0).inserted }
  }

  /// The views of a cycle as they hold now, in the order they were first recorded.
  public func views(of cycle: String) -> [CheckState] {
    var views: [CheckState] = []
    for state in checks where state.check.cycle == cycle {
      if let place = views.firstIndex(where: { $0.check.view == state.check.view }) {
        views[place] = state
      } else {
        views.append(state)
      }
    }
    return views
  }

  /// The workshop of a number; small letters and spaces make no difference.
  public func workshop(_ number: String) -> Workshop? {
    workshops.first { ControlBook.key($0.number) == ControlBook.key(number) }
  }

  mutating func take(_ fact: SelfCheckRecorded, _ past: PastEvent) {
    checks.append(CheckState(check: fact.check, version: fact.version, author: past.placement.author.body))
  }

  mutating func take(_ fact: WorkshopRecorded) {
    var workshop = fact.workshop
    workshop.number = PaperNumber.distinct(workshop.number) { self.workshop($0) != nil }
    workshops.append(workshop)
  }

  mutating func take(_ fact: NeedAnswered) {
    guard let place = workshops.firstIndex(where: { $0.number == fact.workshop }) else { return }
    var count = 0
    for topic in workshops[place].topics.indices {
      for need in workshops[place].topics[topic].needs.indices {
        count += 1
        if count == fact.need { workshops[place].topics[topic].needs[need].measure = fact.measure }
      }
    }
  }

}

/// A self-check as it was recorded.
public struct CheckState: Hashable, Sendable {
  /// What was answered.
  public let check: SelfCheck
  /// The version of the code lists with its criteria.
  public let version: String
  /// The body that recorded it.
  public let author: BodyID
}
