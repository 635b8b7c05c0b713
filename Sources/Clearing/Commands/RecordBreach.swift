/// Records a breach of personal data in the own body's register and starts its clock.
public struct RecordBreach: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.keepBreaches
  /// The rule of the clock.
  public static let rule = "breach_72h"
  /// When somebody of the body became aware of it.
  public var aware: Moment
  /// What the register has to say.
  public var account: BreachAccount

  /// Records a breach known since that moment.
  public init(aware: Moment, account: BreachAccount) {
    self.aware = aware
    self.account = account
  }

  /// Writes the breach; throws for a moment in the future and an account without words.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    if aware > context.now { throw .dayInFuture(aware.local.day) }
    for text in [account.facts, account.effects, account.measures].compactMap({ $0 }) {
      try TextLimits.check(text, .text, limit: TextLimits.message)
    }
    if let affected = account.affected, affected < 0 { throw .impossibleCount }
    let rules = context.deadlines
    guard let rule = rules.rule(Self.rule, on: aware.local.day) else { throw .unknownDeadlineRule(Self.rule) }
    let ends = rule.ends(from: .moment(aware), rules.calendar(rule, land: rules.land))
    let count = world.registers[draft.body]?.breaches.count ?? 0
    let fact = BreachRecorded(
      breach: count + 1, aware: aware, rule: rule.id, version: rules.version, ends: ends, account: account,
      on: context.today)
    draft.write(.breachRecorded(fact), in: draft.register())
    draft.created(String(fact.breach))
    return try draft.decided()
  }
}
