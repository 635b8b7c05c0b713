/// A person took a part of a consent back: classes of data, or the time after a day. It can only narrow.
public struct ConsentLimited: Hashable, Sendable, Codable {
  /// The body.
  public var recipient: BodyID
  /// The purpose, as a code.
  public var purpose: String
  /// The classes that are taken out.
  public var removed: [DataClass]
  /// The last day from now on; nil when that stays.
  public var validUntil: CalendarDay?
  /// How it was declared.
  public var form: ConsentForm
  /// The day on which it was declared.
  public var on: CalendarDay
  /// The bodies that had received what is taken out and have to be told (GDPR Art. 19).
  public var tell: [BodyID]

  /// The fact with all its parts.
  public init(
    recipient: BodyID, purpose: String, removed: [DataClass], validUntil: CalendarDay?, form: ConsentForm,
    on: CalendarDay, tell: [BodyID]
  ) {
    self.recipient = recipient
    self.purpose = purpose
    self.removed = removed
    self.validUntil = validUntil
    self.form = form
    self.on = on
    self.tell = tell
  }
}
