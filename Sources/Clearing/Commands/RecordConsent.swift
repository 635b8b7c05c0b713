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
    try DeclarationRules.check(terms, isGiven: isGiven, file, world, context)
    let event: Event =
      isGiven ? .consentGiven(ConsentGiven(terms: terms)) : .consentRefused(ConsentRefused(terms: terms))
    draft.write(event, in: file.id)
    draft.leaveTables(narrowedBy: terms, isGiven: isGiven, of: file)
    return try draft.decided()
  }
}
