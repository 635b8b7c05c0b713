/// Records the answers of one side in one cycle of the self-check.
public struct RecordSelfCheck: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordSelfCheck
  /// What was answered.
  public var check: SelfCheck
  /// May it take the place of what this side answered before in this cycle? The earlier answers stay in the history.
  public var replaces: Bool

  /// Records these answers.
  public init(_ check: SelfCheck, replaces: Bool = false) {
    self.check = check
    self.replaces = replaces
  }

  /// Writes them; throws for unknown criteria, a day ahead, and answers that are there already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAlliance(Self.name)
    let (lists, today) = (context.taxonomy, context.today)
    try lists.check(.selfCheckViews, check.view, on: today)
    try lists.check(.selfCheckCriteria, check.answers.map(\.criterion), on: today)
    try draft.check([check.lead].compactMap { $0 } + check.participants)
    if let day = [check.from, check.until].compactMap({ $0 }).first(where: { $0 > today }) {
      throw .dayInFuture(day)
    }
    if let from = check.from, let until = check.until, until < from { throw .rangeReversed }
    try DecisionRules.check(lines: check.lines, texts: check.texts)
    if (check.lines + check.texts).contains(where: world.namesAFile) { throw .namesAFile }
    if let fault = SelfCheckRules.fault(check) { throw .selfCheck(fault) }
    let known = world.selfChecks.views(of: check.cycle).first { $0.check.view == check.view }
    if known?.check == check { throw .nothingChanged }
    if known != nil, !replaces { throw .selfCheck(.cycleTaken(cycle: check.cycle)) }
    draft.write(
      .selfCheckRecorded(SelfCheckRecorded(check: check, version: lists.version)), in: draft.alliance())
    draft.created(check.cycle)
    return try draft.decided()
  }
}
