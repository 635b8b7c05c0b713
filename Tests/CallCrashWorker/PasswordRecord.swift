import EventStore

/// A key record that names its slot, as a real one does; whoever reads it can tell which password it is for.
enum PasswordRecord {
  /// The record that needs this slot.
  static func bytes(slot: Identifier) -> [UInt8] { slot.bytes + [UInt8](repeating: 7, count: 120) }

  /// The half that stands in a slot.
  static func half(of slot: Identifier) -> [UInt8] { slot.bytes + slot.bytes }
}
