import Clearing

/// What happened to a person's declarations, or to a hand-over without one.
public enum DeclarationFact: Hashable, Sendable {
  /// The person took consents back; nil means all bodies.
  case consentWithdrawn(recipient: BodyID?)
  /// The person took a part back; no day when the time stays.
  case consentLimited(recipient: BodyID, removed: [DataClass], until: CalendarDay?)
  /// The person widened or prolonged a consent.
  case consentExtended(recipient: BodyID, purpose: String, classes: [DataClass], until: CalendarDay)
  /// The person released the body from its secrecy.
  case secrecyReleased(recipient: BodyID, classes: [DataClass], until: CalendarDay)
  /// The person took a release back; nil means towards all bodies.
  case releaseWithdrawn(recipient: BodyID?)
  /// Somebody who had to be told was told.
  case noticeGiven(Notice)
  /// Somebody asked to hand something over without consent, or did so at once.
  case disclosureRequested(
    number: String, recipient: BodyID, ground: String, classes: [DataClass], immediate: Bool)
  /// A second person decided on it.
  case disclosureDecided(number: String, approved: Bool)
}
