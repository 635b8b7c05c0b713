import Crypto
import Foundation

extension SQLiteLog {
  /// Appends one entry wholly or not at all, and returns when it is on disk.
  ///
  /// Duplicate, versions, keys and rights are checked under the lock against the log as it is then. The first signature of
  /// each author's key is checked too; the verification checks all.
  public func append(
    _ draft: EntryDraft, sign: (_ message: [UInt8]) throws -> [UInt8]
  ) throws -> AppendOutcome {
    try checkShape(draft)
    return try useForWriting { connection in
      guard noteAllowsAppending else {
        throw StoreError.endsBeforeNote(
          noted: noted?.number ?? 0, found: try connection.head(logID: logID).number)
      }
      let result: (outcome: AppendOutcome, pending: Pending?) = try connection.transaction(.beginImmediate) {
        try catchUp(connection)
        let result = try decide(draft, connection, sign)
        if let pending = result.pending { try insert(pending.entry, draft, connection) }
        return (result, commit: result.pending != nil)
      }
      if let pending = result.pending {
        fold.apply(pending.step)
        fold.advance(to: pending.entry)
        try moveIfLong(connection, added: draft)
      }
      return result.outcome
    }
  }

  private struct Pending {
    let entry: StoredEntry
    let step: RosterStep
  }

  private var noteAllowsAppending: Bool {
    startFindings.allSatisfy { finding in
      if case .endsBeforeNote = finding { return false }
      return true
    }
  }

  private func checkShape(_ draft: EntryDraft) throws(StoreError) {
    guard draft.author != .zero, draft.authorEpoch > 0, draft.idempotencyKey != .zero, !draft.events.isEmpty,
      draft.events.count <= Int(EntryHeader.maximumEventCount)
    else { throw .draftInvalid }
    for event in draft.events {
      guard event.header.nonce.count == 12, event.payload.count == Int(event.header.payloadLength),
        (try? EventHeader.parse(event.header.encode())) != nil
      else { throw .draftInvalid }
    }
  }

  private func decide(
    _ draft: EntryDraft, _ connection: Connection, _ sign: ([UInt8]) throws -> [UInt8]
  ) throws -> (outcome: AppendOutcome, pending: Pending?) {
    let once = draft.author.bytes + draft.idempotencyKey.bytes
    if let number = try connection.statement(.duplicate).bind(1, once).first({ $0.number(0) }) {
      return (.duplicate(entry: number), nil)
    }
    let moved = draft.expected.filter { (fold.compartments[$0.key]?.version ?? 0) != $0.value }.keys.sorted()
    guard moved.isEmpty else { return (.conflict(moved), nil) }
    let unsigned = unsignedEntry(draft)
    let step: RosterStep
    do { step = try fold.evaluate(unsigned, checkSignature: false) } catch { return (outcome(error), nil) }
    let signature = try sign(unsigned.header.signedMessage)
    guard signature.count == 64 else { throw StoreError.signatureRefused }
    let signed = unsigned.signed(signature)
    try checkFirstSignature(signed, step)
    let done = AppendOutcome.done(entry: signed.header.number, firstEvent: signed.header.firstEvent)
    return (done, Pending(entry: signed, step: step))
  }

  private func outcome(_ violation: RosterViolation) -> AppendOutcome {
    if case .versionNotNext(let compartment) = violation { return .conflict([compartment]) }
    if let reason = violation.staleReason { return .stale(reason) }
    return .notEntitled(violation)
  }

  private func unsignedEntry(_ draft: EntryDraft) -> StoredEntry {
    var headers: [UInt8] = []
    headers.reserveCapacity(draft.events.count * EventHeader.length)
    for event in draft.events { headers += event.header.encode() }
    let header = EntryHeader(
      logID: logID, number: fold.head.number + 1, firstEvent: fold.nextEvent,
      eventCount: UInt32(draft.events.count), authorEpoch: draft.authorEpoch, author: draft.author,
      idempotencyKey: draft.idempotencyKey, previousHash: fold.head.hash,
      eventsHash: sha256(Label.events, headers), signature: [UInt8](repeating: 0, count: 64))
    return StoredEntry(header, headers, draft.events, firstEvent: fold.nextEvent)
  }

  /// A key that has signed right once in this process is trusted to go on; checking each time costs more than writing.
  private func checkFirstSignature(_ entry: StoredEntry, _ step: RosterStep) throws {
    guard let key = fold.member(entry.header.author, step)?.signingKeys[Int(entry.header.authorEpoch) - 1]
    else {
      throw StoreError.signatureRefused
    }
    guard !checkedKeys.contains(key) else { return }
    guard Roster.signatureHolds(entry.header, key: key) else { throw StoreError.signatureRefused }
    checkedKeys.insert(key)
  }

  private func insert(_ entry: StoredEntry, _ draft: EntryDraft, _ connection: Connection) throws {
    try connection.statement(.insertEntry).bind(1, entry.header.number).bind(2, entry.header.firstEvent)
      .bind(3, entry.headerBytes).bind(4, entry.eventHeaderBytes).run()
    let payload = try connection.statement(.insertPayload)
    let place = try connection.statement(.insertPlace)
    for (event, source) in zip(entry.events, draft.events) {
      try payload.bind(1, event.number).bind(2, source.payload).run()
      guard event.header.eventClass == .data else { continue }
      try place.bind(1, event.header.compartment.bytes).bind(2, event.header.version).bind(3, event.number)
        .run()
    }
  }

  /// Keeps the write-ahead log short, since SQLite is told not to do that by itself.
  private func moveIfLong(_ connection: Connection, added draft: EntryDraft) throws {
    unmovedBytes += draft.events.reduce(16_384) { $0 + $1.payload.count + 256 }
    guard unmovedBytes > 32 << 20 else { return }
    unmovedBytes = 0
    _ = try connection.checkpoint(.passive)
  }
}

extension StoredEntry {
  /// An entry that is about to be stored, from parts that were checked.
  init(_ header: EntryHeader, _ eventHeaderBytes: [UInt8], _ events: [DraftEvent], firstEvent: UInt64) {
    self.header = header
    self.headerBytes = header.encode()
    self.eventHeaderBytes = eventHeaderBytes
    self.events = events.enumerated().map {
      StoredEvent(
        number: firstEvent + UInt64($0.offset), header: $0.element.header, payload: $0.element.payload)
    }
    self.entryHash = sha256(Label.entryHash, headerBytes)
  }

  /// The same entry with its signature.
  fileprivate func signed(_ signature: [UInt8]) -> StoredEntry {
    var header = header
    header.signature = signature
    return StoredEntry(header, eventHeaderBytes, events)
  }

  private init(_ header: EntryHeader, _ eventHeaderBytes: [UInt8], _ events: [StoredEvent]) {
    self.header = header
    self.headerBytes = header.encode()
    self.eventHeaderBytes = eventHeaderBytes
    self.events = events
    self.entryHash = sha256(Label.entryHash, headerBytes)
  }
}
