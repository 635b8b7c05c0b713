import EventStore

/// Reads half B of compartments from the slot file, a page of known slots at a time.
final class SlotReader {
  private let log: any EntryLog
  private var ahead: [Identifier: [UInt8]] = [:]

  init(_ log: any EntryLog) { self.log = log }

  /// Reads these slots at once; the following questions for them cost nothing.
  func prepare(_ slots: [Identifier]) throws { ahead = try log.slots(slots) }

  /// Half B of a slot; nil when the slot is missing or erased.
  func half(_ slot: Identifier) throws -> [UInt8]? {
    if let half = ahead.removeValue(forKey: slot) { return half }
    return try log.slots([slot])[slot]
  }
}
