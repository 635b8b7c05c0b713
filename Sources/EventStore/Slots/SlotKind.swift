/// What a slot belongs to.
public enum SlotKind: UInt8, Equatable, Sendable, CaseIterable {
  /// Half B of a compartment's keys.
  case compartment = 1
  /// The slot half of a member's key record.
  case member = 2
}
