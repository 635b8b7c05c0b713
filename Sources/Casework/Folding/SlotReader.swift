import EventStore

/// Reads half B of compartments from the slot file.
struct SlotReader {
  private let log: any EntryLog

  init(_ log: any EntryLog) { self.log = log }

  /// Half B of a slot; nil when the slot is missing or erased.
  func half(_ slot: Identifier) throws -> [UInt8]? { try log.slots([slot])[slot] }
}
