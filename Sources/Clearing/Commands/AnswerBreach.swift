/// Says that a breach was reported to the authority, or is no risk to anybody.
public struct AnswerBreach: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.keepBreaches
  /// The breach's number.
  public var breach: Int
  /// What was decided.
  public var answer: BreachAnswered.Answer
  /// When it was reported; nil for now.
  public var at: Moment?
  /// Why it is no risk, or why the report is late.
  public var reason: String?

  /// Answers that breach.
  public init(breach: Int, answer: BreachAnswered.Answer, at: Moment? = nil, reason: String? = nil) {
    self.breach = breach
    self.answer = answer
    self.at = at
    self.reason = reason
  }

  /// Writes the answer; throws for a late report or an assessment without a reason (GDPR Art. 33(1)).
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    guard let register = world.registers[draft.body], let known = register.breach(breach), !known.isReported
    else { throw .breachNotOpen(breach) }
    let moment = at ?? context.now
    if moment > context.now { throw .dayInFuture(moment.local.day) }
    if moment < known.record.aware { throw .rangeReversed }
    let isLate = known.record.ends.raw.hasPassed(at: moment)
    if answer == .noRisk || isLate || reason != nil {
      try TextLimits.check(reason ?? "", .text, limit: TextLimits.message)
    }
    let fact = BreachAnswered(breach: breach, answer: answer, at: moment, reason: reason)
    draft.write(.breachAnswered(fact), in: draft.register())
    draft.created(String(breach))
    return try draft.decided()
  }
}
