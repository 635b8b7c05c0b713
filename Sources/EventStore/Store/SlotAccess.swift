extension SQLiteLog {
  /// The live halves of these slots; erased and unknown ones are left out. A damaged slot is read from the mirror.
  public func slots(_ ids: [Identifier]) throws -> [Identifier: [UInt8]] {
    try use { _ in try slotPair.halves(ids) }
  }

  /// Halves of these slots that stand in either copy of the slot file, erased ones that an older file brought back too.
  public func remainingHalves(_ ids: [Identifier]) throws -> [Identifier: [UInt8]] {
    try use { _ in try slotPair.remainingHalves(ids) }
  }

  /// Writes halves of 32 bytes to both copies of the slot file and syncs each once; before the entry that needs them.
  ///
  /// Writing the same half under the same id again does nothing, so that a command may be tried again.
  public func writeSlots(_ halves: [(id: Identifier, half: [UInt8], kind: SlotKind)]) throws {
    try useForWriting { _ in try slotPair.add(halves) }
  }

  /// Overwrites these slots in both copies, in place, and syncs; what was erased before stays so.
  public func eraseSlots(_ ids: [Identifier]) throws {
    try useForWriting { _ in try slotPair.erase(ids) }
  }
}
