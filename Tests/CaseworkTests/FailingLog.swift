import EventStore

/// A log whose disk can become full: it reads on, and appends nothing any more.
final class FailingLog: EntryLog, @unchecked Sendable {
  private let log: SQLiteLog
  /// Set before the session is asked, never while it works.
  var isFull = false

  init(_ log: SQLiteLog) { self.log = log }

  var logID: Identifier { log.logID }
  var isRehearsal: Bool { log.isRehearsal }
  var isReadOnly: Bool { log.isReadOnly }

  func append(_ draft: EntryDraft, sign: ([UInt8]) throws -> [UInt8]) throws -> AppendOutcome {
    if isFull { throw StoreError.diskFull }
    return try log.append(draft, sign: sign)
  }

  func head() throws -> Head { try log.head() }
  func readEntries(after number: UInt64, _ visit: (StoredEntry) throws -> Void) throws {
    try log.readEntries(after: number, visit)
  }
  func changedByOthers() throws -> Bool { try log.changedByOthers() }
  func keyRecord(login: String) throws -> [UInt8]? { try log.keyRecord(login: login) }
  func putKeyRecord(login: String, member: Identifier, record: [UInt8]) throws {
    try log.putKeyRecord(login: login, member: member, record: record)
  }
  func removeKeyRecord(member: Identifier) throws { try log.removeKeyRecord(member: member) }
  func replaceKeyRecord(
    login: String, member: Identifier, record: [UInt8], adding slot: (id: Identifier, half: [UInt8]),
    erasing old: Identifier?
  ) throws {
    try log.replaceKeyRecord(login: login, member: member, record: record, adding: slot, erasing: old)
  }
  func sweepMemberSlots(_ slotOf: ([UInt8]) -> Identifier?) throws { try log.sweepMemberSlots(slotOf) }
  func withUnlockSeat<Result>(_ body: () throws -> Result) throws -> Result { try log.withUnlockSeat(body) }
  func failures(login: String) throws -> (count: UInt64, at: Int64)? { try log.failures(login: login) }
  func noteFailure(login: String, at: Int64) throws { try log.noteFailure(login: login, at: at) }
  func forgetFailures(login: String) throws { try log.forgetFailures(login: login) }
  func remainingHalves(_ ids: [Identifier]) throws -> [Identifier: [UInt8]] { try log.remainingHalves(ids) }
  func searchFiles(for slots: [Identifier], halves: UnsafeRawBufferPointer) throws -> SearchReceipt {
    try log.searchFiles(for: slots, halves: halves)
  }
  func logins() throws -> [Login] { try log.logins() }
  func slots(_ ids: [Identifier]) throws -> [Identifier: [UInt8]] { try log.slots(ids) }
  func writeSlots(_ halves: [(id: Identifier, half: [UInt8], kind: SlotKind)]) throws {
    try log.writeSlots(halves)
  }
  func eraseSlots(_ ids: [Identifier]) throws { try log.eraseSlots(ids) }
  func erase(compartment: Identifier) throws -> ErasureReceipt { try log.erase(compartment: compartment) }
  func close() throws { try log.close() }
}
