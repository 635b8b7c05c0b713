/// The only public type information of an event.
public enum EventClass: UInt8, Equatable, Sendable, CaseIterable {
  /// Who belongs to the alliance: bodies and members.
  case roster = 1
  /// Circles, compartment keys and erasures.
  case keys = 2
  /// A sealed fact in one compartment.
  case data = 3
}
