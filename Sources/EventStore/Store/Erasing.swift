import GRDB

extension SQLiteLog {
  /// Carries out a decided erasure: overwrites the slot, deletes the payloads and empties the write-ahead log.
  ///
  /// May be repeated at any time; after a crash, repeat it for every compartment of `unfinishedErasures()`.
  public func erase(compartment id: Identifier) throws -> ErasureReceipt {
    try useForWriting { database in
      try database.transaction(.begin) { try catchUp(database) }
      guard let compartment = fold.compartments[id], compartment.isErased else {
        throw StoreError.notIntended(id)
      }
      try slotPair.erase([compartment.slot])
      let deleted = try database.transaction(.beginImmediate) { try deletePayloads(of: id, database) }
      let isComplete = try database.moveWriteAheadLog(.truncate)
      return ErasureReceipt(payloads: deleted, isComplete: isComplete)
    }
  }

  private func deletePayloads(of id: Identifier, _ database: Database) throws -> UInt64 {
    var deleted = 0
    for event in try database.events(of: id) {
      try database.run(.deletePayload, .init(event))
      deleted += database.changesCount
    }
    return UInt64(deleted)
  }

  /// The compartments whose erasure is decided, but not recorded as done.
  public func unfinishedErasures() throws -> [Identifier] {
    try roster().compartments.values.compactMap { compartment in
      if case .intended = compartment.erasure { return compartment.id }
      return nil
    }.sorted()
  }
}
