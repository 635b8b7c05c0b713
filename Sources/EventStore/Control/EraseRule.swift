/// How a compartment may be erased, fixed when it is opened.
public enum EraseRule: UInt8, Sendable, CaseIterable {
  /// Never.
  case never = 0
  /// One member of the owner asks, another confirms.
  case twoPersons = 1
  /// Any body of the circle, at once and without a request.
  case atOnce = 2
}
