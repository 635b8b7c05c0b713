/// What a declaration of an affected person has to fulfil before it counts.
///
/// These rules guard giving alone. Nothing here may ever stand in the way of taking something back.
enum DeclarationRules {
  /// Throws unless it can be what a person was told and answered.
  static func check(
    _ terms: ConsentTerms, isGiven: Bool, _ file: CaseState, _ world: World, _ context: DecisionContext
  ) throws(Refusal) {
    guard terms.recipient != context.actor.body, let kind = world.bodyKinds[terms.recipient] else {
      throw .notARecipient(terms.recipient)
    }
    try context.taxonomy.check(.purposes, terms.purpose, on: terms.givenOn)
    try check(language: terms.language, terms.textVersion, terms.explainedBy, on: terms.givenOn, context)
    if terms.giver == .thirdParty { throw .thirdPartyCannotConsent }
    if terms.classes.isEmpty { throw .missing(.classes) }
    let never = terms.classes.filter {
      HandOverTable.word($0, from: context.actor.kind, to: kind) == .never
    }
    if isGiven, !never.isEmpty { throw .neverReferable(never) }
    try check(from: terms.givenOn, until: terms.validUntil, context)
    guard isGiven else { return }
    if let later = file.withdrawal(of: terms.recipient, terms.purpose, after: terms.givenOn) {
      throw .consentWithdrawn(recipient: terms.recipient, purpose: terms.purpose, on: later.on)
    }
    if kind == .policeContact, !terms.dutyToProsecuteExplained { throw .dutyToProsecuteNotExplained }
    let personal = terms.classes.filter { $0 == .contact || $0 == .identity }
    if !personal.isEmpty, world.isAnonymous(file) { throw .anonymousReport(personal) }
  }

  /// Throws unless a release from secrecy can be what a person was told.
  static func check(_ terms: ReleaseTerms, _ world: World, _ context: DecisionContext) throws(Refusal) {
    guard terms.recipient != context.actor.body, world.bodyKinds[terms.recipient] != nil else {
      throw .notARecipient(terms.recipient)
    }
    try check(language: terms.language, terms.textVersion, terms.explainedBy, on: terms.givenOn, context)
    if terms.giver == .thirdParty { throw .thirdPartyCannotConsent }
    if terms.classes.isEmpty { throw .missing(.classes) }
    try check(from: terms.givenOn, until: terms.validUntil, context)
  }

  private static func check(
    language: String, _ version: String, _ explainer: String?, on day: CalendarDay, _ context: DecisionContext
  ) throws(Refusal) {
    try context.taxonomy.check(.languages, language, on: day)
    try TextLimits.check(version, .text, limit: TextLimits.line)
    try TextLimits.checkLength(explainer, limit: TextLimits.line)
  }

  private static func check(
    from day: CalendarDay, until: CalendarDay, _ context: DecisionContext
  ) throws(Refusal) {
    if day > context.today { throw .dayInFuture(day) }
    if until < day { throw .rangeReversed }
  }
}
