/// Why an event has no effect although its signature is right.
public enum VoidReason: String, Sendable, Hashable {
  /// Its author's body may not write this here.
  case wrongBody = "wrong_body"
  /// Its author held no role that may write this.
  case wrongRole = "wrong_role"
  /// It does not belong into this kind of compartment.
  case wrongCompartment = "wrong_compartment"
  /// It opens what is open already, or continues what was never opened.
  case wrongOrder = "wrong_order"
  /// The hard rules did not hold: an answer to something that waits for none.
  case ruleBroken = "rule_broken"
  /// It does not open, or its content cannot be read.
  case unreadable
}

/// An event without effect, shown with its number and author.
public struct VoidEvent: Sendable, Hashable {
  /// The entry's number.
  public let entry: UInt64
  /// The event's number.
  public let event: UInt64
  /// Who signed it.
  public let author: MemberID
  /// Where it stands; nil when it is about none.
  public let compartment: CompartmentID?
  /// Why it has no effect.
  public let reason: VoidReason

  /// An event without effect.
  public init(
    entry: UInt64, event: UInt64, author: MemberID, compartment: CompartmentID? = nil, reason: VoidReason
  ) {
    self.entry = entry
    self.event = event
    self.author = author
    self.compartment = compartment
    self.reason = reason
  }
}
