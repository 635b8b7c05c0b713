/// A person took consents back, for the future. It stands for itself: it needs no consent to be there.
public struct ConsentWithdrawn: Hashable, Sendable, Codable {
  /// The body that shall get nothing more; nil for all bodies.
  public var recipient: BodyID?
  /// The purpose it is about, as a code; nil for all purposes.
  public var purpose: String?
  /// How it was declared.
  public var form: ConsentForm
  /// Who declared it.
  public var giver: DeclarationGiver
  /// The day on which it was declared.
  public var on: CalendarDay
  /// The bodies that had received data under what is withdrawn and have to be told (GDPR Art. 19).
  public var tell: [BodyID]

  /// The fact with all its parts.
  public init(
    recipient: BodyID?, purpose: String?, form: ConsentForm, giver: DeclarationGiver, on: CalendarDay,
    tell: [BodyID]
  ) {
    self.recipient = recipient
    self.purpose = purpose
    self.form = form
    self.giver = giver
    self.on = on
    self.tell = tell
  }

  /// Is a declaration towards this recipient for this purpose meant?
  public func covers(_ recipient: BodyID, _ purpose: String) -> Bool {
    (self.recipient == nil || self.recipient == recipient) && (self.purpose == nil || self.purpose == purpose)
  }
}
