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
    if let withdrawn = withdrawn(from: file, draft) {
      draft.takeBack(withdrawn, of: file)
      draft.write(event, in: file.id)
    } else {
      draft.write(event, in: file.id)
      draft.leaveTables(narrowedBy: terms, isGiven: isGiven, of: file)
    }
    return try draft.decided()
  }

  /// A no takes back what was agreed before, if it is the newest answer and something was handed on: then that ends with it.
  private func withdrawn(from file: CaseState, _ draft: Drafting) -> ConsentWithdrawn? {
    let newest = file.newestConsent(to: terms.recipient, purpose: terms.purpose, on: draft.context.today)
    guard !isGiven, newest.map({ $0.terms.givenOn <= terms.givenOn }) ?? true else { return nil }
    let handedOn = draft.referralsByConsent(of: file) {
      // A bare sheet to another body than the police needs no consent.
      $0.to == terms.recipient && $0.sheet.purpose == terms.purpose
        && ($0.package != nil || draft.world.bodyKinds[$0.to] == .policeContact)
    }
    if handedOn.isEmpty { return nil }
    return ConsentWithdrawn(
      recipient: terms.recipient, purpose: terms.purpose, form: terms.form,
      giver: terms.giver ?? .affectedPerson, on: draft.context.today, tell: [])
  }
}
