/// A person took a release from secrecy back, for the future.
public struct SecrecyReleaseWithdrawn: Hashable, Sendable, Codable {
  /// The body that must not be told anything more; nil for all bodies.
  public var recipient: BodyID?
  /// How it was declared.
  public var form: ConsentForm
  /// The day on which it was declared.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(recipient: BodyID?, form: ConsentForm, on: CalendarDay) {
    self.recipient = recipient
    self.form = form
    self.on = on
  }
}
