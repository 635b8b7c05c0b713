extension SQLiteLog {
  /// Carries out a decided erasure: overwrites the slot, deletes the payloads and empties the write-ahead log.
  ///
  /// May be repeated at any time; after a crash, repeat it for every compartment of `unfinishedErasures()`.
  public func erase(compartment id: Identifier) throws -> ErasureReceipt {
    try useForWriting { connection in
      try connection.reading { try catchUp(connection) }
      guard let compartment = fold.compartments[id], compartment.isErased else {
        throw StoreError.notIntended(id)
      }
      try slotPair.erase([compartment.slot])
      let deleted = try connection.transaction(.beginImmediate) {
        (try deletePayloads(of: id, connection), commit: true)
      }
      let isComplete = try connection.checkpoint(.truncate)
      return ErasureReceipt(payloads: deleted, isComplete: isComplete)
    }
  }

  private func deletePayloads(of id: Identifier, _ connection: Connection) throws -> UInt64 {
    let places = try connection.statement(.placesOf).bind(1, id.bytes)
    defer { places.reset() }
    var events: [UInt64] = []
    while try places.step() { events.append(places.number(1)) }
    var deleted: UInt64 = 0
    for event in events {
      guard try connection.statement(.payload).bind(1, event).first({ _ in true }) != nil else { continue }
      try connection.statement(.deletePayload).bind(1, event).run()
      deleted += 1
    }
    return deleted
  }

  /// The compartments whose erasure is decided, but not recorded as done.
  public func unfinishedErasures() throws -> [Identifier] {
    try roster().compartments.values.compactMap { compartment in
      if case .intended = compartment.erasure { return compartment.id }
      return nil
    }.sorted()
  }
}
