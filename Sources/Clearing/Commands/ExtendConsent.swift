/// Records that a person widened a consent or made it last longer: a new declaration with the text shown for it.
public struct ExtendConsent: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordConsent
  /// The case's number.
  public var number: String
  /// What holds from now on, whole.
  public var terms: ConsentTerms

  /// The extension in that case.
  public init(number: String, terms: ConsentTerms) {
    self.number = number
    self.terms = terms
  }

  /// Writes the declaration; throws when there is no consent to extend, or it cannot be what a person was told.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    let newest = file.newestConsent(to: terms.recipient, purpose: terms.purpose, on: context.today)
    guard let newest, newest.isGiven, newest.withdrawnOn == nil else {
      throw .consentMissing(recipient: terms.recipient, purpose: terms.purpose, classes: [])
    }
    try DeclarationRules.check(terms, isGiven: true, file, world, context)
    draft.write(.consentExtended(ConsentExtended(terms: terms)), in: file.id)
    return try draft.decided()
  }
}
