import Foundation
import GRDB

extension SQLiteLog {
  /// Appends one entry wholly or not at all, and returns when it is on disk.
  ///
  /// Duplicate, versions, keys and rights are checked under the lock against the log as it is then. The first signature of
  /// each author's key is checked too; the verification checks all.
  public func append(
    _ draft: EntryDraft, sign: (_ message: [UInt8]) throws -> [UInt8]
  ) throws -> AppendOutcome {
    let headers = try checkedHeaders(draft)
    return try useForWriting { database in
      guard noteAllowsAppending else {
        throw StoreError.endsBeforeNote(
          noted: noted?.number ?? 0, found: try database.head(logID: logID).number)
      }
      let result = try database.transaction(.beginImmediate) {
        let once = Data(draft.author.bytes + draft.idempotencyKey.bytes)
        let found = try database.first(.newestAndDuplicate, [once]) { ($0.number(0), $0.number(1)) }
        try catchUp(database, to: found?.0 ?? 0)
        // Numbers begin at 1, so 0 says that no entry carries the key.
        if let earlier = found?.1, earlier > 0 { return Decision(outcome: .duplicate(entry: earlier)) }
        let decision = try decide(draft, headers, sign)
        if let pending = decision.pending { try insert(pending.entry, database) }
        return decision
      }
      if let pending = result.pending {
        fold.apply(pending.step)
        fold.advance(to: pending.entry)
        try moveIfLong(database, added: draft)
      }
      return result.outcome
    }
  }

  /// What is answered, and what is to be stored and folded if it is.
  private struct Decision {
    let outcome: AppendOutcome
    var pending: (entry: StoredEntry, step: RosterStep)?
  }

  private var noteAllowsAppending: Bool {
    startFindings.allSatisfy { finding in
      if case .endsBeforeNote = finding { return false }
      return true
    }
  }

  /// The headers of the draft's events one after the other, each of which must be one.
  private func checkedHeaders(_ draft: EntryDraft) throws(StoreError) -> [UInt8] {
    guard draft.author != .zero, draft.authorEpoch > 0, draft.idempotencyKey != .zero, !draft.events.isEmpty,
      draft.events.count <= Int(EntryHeader.maximumEventCount)
    else { throw .draftInvalid }
    var headers: [UInt8] = []
    headers.reserveCapacity(draft.events.count * EventHeader.length)
    for event in draft.events {
      let header = event.header.encode()
      guard event.header.nonce.count == 12, event.payload.count == Int(event.header.payloadLength),
        (try? EventHeader.parse(header)) != nil
      else { throw .draftInvalid }
      headers += header
    }
    return headers
  }

  private func decide(
    _ draft: EntryDraft, _ headers: [UInt8], _ sign: ([UInt8]) throws -> [UInt8]
  ) throws -> Decision {
    let moved = draft.expected.filter { (fold.compartments[$0.key]?.version ?? 0) != $0.value }.keys.sorted()
    guard moved.isEmpty else { return Decision(outcome: .conflict(moved)) }
    var header = unsignedHeader(draft, headers)
    let events = zip(header.firstEvent..., draft.events).map { number, event in
      StoredEvent(number: number, header: event.header, payload: event.payload)
    }
    let step: RosterStep
    do { step = try fold.evaluate(header, events, checkSignature: false) } catch {
      return Decision(outcome: outcome(error))
    }
    header.signature = try sign(header.signedMessage)
    guard header.signature.count == 64 else { throw StoreError.signatureRefused }
    try checkFirstSignature(header, step)
    return Decision(
      outcome: .done(entry: header.number, firstEvent: header.firstEvent),
      pending: (StoredEntry(header, headers, events), step))
  }

  private func outcome(_ violation: RosterViolation) -> AppendOutcome {
    if case .versionNotNext(let compartment) = violation { return .conflict([compartment]) }
    if let reason = violation.staleReason { return .stale(reason) }
    return .notEntitled(violation)
  }

  private func unsignedHeader(_ draft: EntryDraft, _ headers: [UInt8]) -> EntryHeader {
    EntryHeader(
      logID: logID, number: fold.head.number + 1, firstEvent: fold.nextEvent,
      eventCount: UInt32(draft.events.count), authorEpoch: draft.authorEpoch, author: draft.author,
      idempotencyKey: draft.idempotencyKey, previousHash: fold.head.hash,
      eventsHash: sha256(Label.events, headers), signature: [])
  }

  /// A key that has signed right once in this process is trusted to go on; checking each time costs more than writing.
  private func checkFirstSignature(_ header: EntryHeader, _ step: RosterStep) throws {
    guard let key = fold.member(header.author, step)?.signingKeys[Int(header.authorEpoch) - 1] else {
      throw StoreError.signatureRefused
    }
    guard !checkedKeys.contains(key) else { return }
    guard Roster.signatureHolds(header, key: key) else { throw StoreError.signatureRefused }
    checkedKeys.insert(key)
  }

  private func insert(_ entry: StoredEntry, _ database: Database) throws {
    try database.run(
      .insertEntry,
      [
        Int64(entry.header.number), Int64(entry.header.firstEvent), Data(entry.headerBytes),
        Data(entry.eventHeaderBytes),
      ])
    for event in entry.events {
      try database.run(.insertPayload, [Int64(event.number), event.payload.map { Data($0) }])
      guard event.header.eventClass == .data else { continue }
      try database.run(
        .insertPlace,
        [Data(event.header.compartment.bytes), Int64(event.header.version), Int64(event.number)])
    }
  }

  /// Keeps the write-ahead log short, since SQLite is told not to do that by itself.
  private func moveIfLong(_ database: Database, added draft: EntryDraft) throws {
    unmovedBytes += draft.events.reduce(16_384) { $0 + $1.payload.count + 256 }
    guard unmovedBytes > 32 << 20 else { return }
    unmovedBytes = 0
    _ = try database.moveWriteAheadLog(.passive)
  }
}
