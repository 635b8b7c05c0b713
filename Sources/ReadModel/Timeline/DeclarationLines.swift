import Clearing

/// The lines of what a person changed about declarations, and of disclosures without one.
enum DeclarationLines {
  static func withdrawn(_ fact: ConsentWithdrawn) -> TimelineFact {
    .declaration(.consentWithdrawn(recipient: fact.recipient))
  }

  static func limited(_ fact: ConsentLimited) -> TimelineFact {
    .declaration(
      .consentLimited(recipient: fact.recipient, removed: fact.removed, until: fact.validUntil))
  }

  static func extended(_ terms: ConsentTerms) -> TimelineFact {
    .declaration(
      .consentExtended(
        recipient: terms.recipient, purpose: terms.purpose, classes: terms.classes, until: terms.validUntil))
  }

  static func released(_ terms: ReleaseTerms) -> TimelineFact {
    .declaration(
      .secrecyReleased(recipient: terms.recipient, classes: terms.classes, until: terms.validUntil))
  }

  /// The lines of a disclosure: its request and its decision.
  static func lines(_ disclosure: DisclosureState) -> [TimelineLine] {
    let request = disclosure.request
    return disclosure.history.compactMap { past in
      if case .disclosureDecided(let fact) = past.event {
        return line(past, .disclosureDecided(number: request.number, approved: fact.approved))
      }
      guard case .disclosureRequested = past.event else { return nil }
      return line(
        past,
        .disclosureRequested(
          number: request.number, recipient: request.recipient, ground: request.ground,
          classes: request.classes, immediate: request.reviewBy != nil))
    }
  }

  private static func line(_ past: PastEvent, _ fact: DeclarationFact) -> TimelineLine {
    TimelineLine(past, .caseFile, .declaration(fact))
  }
}
