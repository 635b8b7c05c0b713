/// Records that a person consented to a hand-over, or refused it.
public struct RecordConsent: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordConsent
  /// The case's number.
  public var number: String
  /// To whom, what for, which data.
  public var terms: ConsentTerms
  /// Given, or refused?
  public var isGiven: Bool

  /// Records that answer.
  public init(number: String, terms: ConsentTerms, isGiven: Bool) {
    self.number = number
    self.terms = terms
    self.isGiven = isGiven
  }

  /// Writes the declaration; throws when it cannot be what a person was told.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    try check(world, context)
    let event: Event =
      isGiven ? .consentGiven(ConsentGiven(terms: terms)) : .consentRefused(ConsentRefused(terms: terms))
    draft.write(event, in: file.id)
    return try draft.decided()
  }

  private func check(_ world: World, _ context: DecisionContext) throws(Refusal) {
    guard terms.recipient != context.actor.body, let kind = world.bodyKinds[terms.recipient] else {
      throw .notARecipient(terms.recipient)
    }
    try context.taxonomy.check(.purposes, terms.purpose, on: terms.givenOn)
    try context.taxonomy.check(.languages, terms.language, on: terms.givenOn)
    try TextLimits.check(terms.textVersion, .text, limit: TextLimits.line)
    if terms.classes.isEmpty { throw .missing(.classes) }
    let never = terms.classes.filter { !DataClass.referable.contains($0) && $0 != .evidence && $0 != .core }
    if !never.isEmpty { throw .neverReferable(never) }
    if terms.givenOn > context.today { throw .dayInFuture(terms.givenOn) }
    if terms.validUntil < terms.givenOn { throw .rangeReversed }
    if isGiven, kind == .policeContact, !terms.dutyToProsecuteExplained { throw .dutyToProsecuteNotExplained }
  }
}
