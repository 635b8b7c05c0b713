/// Records a deadline of a case, or a fact that a waiting one lacked. It is computed here, once.
public struct RecordDeadline: Command, Hashable {
  /// Which deadline.
  public enum Target: Hashable, Sendable {
    /// A new one, by the name of its rule.
    case new(rule: String)
    /// One of the case that waits, by its number.
    case waiting(Int)
  }

  /// Its name in the rights table.
  public static let name = CommandName.keepDeadlines
  /// The case's number.
  public var number: String
  /// Which deadline.
  public var target: Target
  /// The facts that are known now, by their codes.
  public var facts: [String: DeadlineStart]
  /// The Land whose holidays count; nil for the alliance's own.
  public var land: Land?
  /// The municipality whose holidays count; the alliance's own when neither is named.
  public var municipality: String?

  /// Records that deadline with these facts.
  public init(
    number: String, _ target: Target, facts: [String: DeadlineStart], land: Land? = nil,
    municipality: String? = nil
  ) {
    self.number = number
    self.target = target
    self.facts = facts
    self.land = land
    self.municipality = municipality
  }

  /// Writes the deadline; throws when the rule does not apply, a fact is none of it, or it runs already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    for incident in file.incidents { draft.look(at: incident) }
    draft.write(.deadlineRecorded(try record(file, world, context)), in: file.id)
    return try draft.decided()
  }

  private func record(
    _ file: CaseState, _ world: World, _ context: DecisionContext
  ) throws(Refusal) -> DeadlineRecorded {
    let known = try waiting(in: file)
    let name: String
    if let known { name = known.rule } else { name = try newRule() }
    // A deadline that waits keeps its rule, also when the text that holds now has it no more.
    var rules = context.deadlines
    if let known, rules.rule(name, on: nil) == nil {
      rules = world.rules.deadlines.version(known.version) ?? rules
    }
    let land = known.flatMap { Land(rawValue: $0.land) } ?? land ?? rules.land
    let place =
      known.map(\.municipality) ?? self.land.map { _ in municipality } ?? municipality ?? rules.municipality
    let facts = (known?.facts ?? [:]).merging(self.facts) { old, _ in old }
    guard let newest = rules.rule(name, on: nil) else { throw .unknownDeadlineRule(name) }
    let day = newest.starts.start(of: facts)?.day ?? context.today
    guard let rule = rules.rule(name, on: day) else { throw .unknownDeadlineRule(name) }
    try check(rule, land, file, world, context)
    if known != nil, self.facts.keys.allSatisfy({ known?.facts[$0] != nil }) { throw .nothingChanged }
    var fact = DeadlineRecorded(
      deadline: known?.deadline ?? file.deadlines.count + 1, rule: rule.id, version: rules.version,
      land: land.rawValue, municipality: place, facts: facts,
      missing: rule.starts.missing(in: Set(facts.keys)),
      on: context.today)
    guard fact.missing.isEmpty, let start = rule.starts.start(of: facts) else { return fact }
    let calendar = rules.calendar(rule, land: land, municipality: place)
    fact.start = start
    fact.ends = rule.ends(from: start, calendar)
    if rule.starts.combination == .earliest, facts.count > 1 {
      fact.candidates = facts.mapValues { rule.ends(from: $0, calendar) }
    }
    return fact
  }

  private func newRule() throws(Refusal) -> String {
    guard case .new(let rule) = target else { throw .notFoundOrNotPermitted }
    return rule
  }

  private func waiting(in file: CaseState) throws(Refusal) -> DeadlineRecorded? {
    guard case .waiting(let number) = target else { return nil }
    guard let deadline = file.deadline(number), deadline.isWaiting else { throw .deadlineNotOpen(number) }
    return deadline.record
  }

  private func check(
    _ rule: DeadlineRule, _ land: Land, _ file: CaseState, _ world: World, _ context: DecisionContext
  ) throws(Refusal) {
    guard rule.applies(in: land) else { throw .deadlineOutOfLand(rule: rule.id, land) }
    let areas = Set(file.incidents.compactMap { world.incidents[$0]?.core.areaOfLife })
    guard rule.applies(toAreas: areas) else {
      throw .deadlineOutOfArea(rule: rule.id, fits: rule.areas ?? [])
    }
    for (code, start) in facts.sorted(by: { $0.key < $1.key }) {
      guard rule.starts.fact(code) != nil else {
        throw .unknownStartFact(code, expected: rule.starts.facts.map(\.code))
      }
      if start.day > context.today { throw .dayInFuture(start.day) }
    }
  }
}

extension StartFacts {
  /// From when the period runs by these facts; nil while one is missing.
  public func start(of facts: [String: DeadlineStart]) -> DeadlineStart? {
    guard missing(in: Set(facts.keys)).isEmpty else { return nil }
    switch combination {
    case .all: return facts.values.max()
    case .earliest: return facts.values.min()
    }
  }
}
