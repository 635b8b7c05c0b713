/// The keyless log behind one small protocol: append, read, and what lies beside the log.
public protocol EntryLog: AnyObject, Sendable {
  /// The log's id.
  var logID: Identifier { get }
  /// Whether the log was made for rehearsal only.
  var isRehearsal: Bool { get }
  /// Whether nothing can be written.
  var isReadOnly: Bool { get }

  /// The newest entry's number and hash.
  func head() throws -> Head

  /// Appends one entry wholly or not at all, and returns when it is on disk.
  ///
  /// `sign` is called under the lock, once, with the label `entry-sig` and the first 144 bytes of the header; it gives the
  /// 64 bytes of the author's Ed25519 signature. It must not call the log.
  func append(_ draft: EntryDraft, sign: (_ message: [UInt8]) throws -> [UInt8]) throws -> AppendOutcome

  /// Visits the entries behind this number in order; in pages, so that no read transaction lasts.
  func readEntries(after number: UInt64, _ visit: (StoredEntry) throws -> Void) throws

  /// Whether somebody else wrote since the last time this was asked.
  func changedByOthers() throws -> Bool

  /// The key record of the member with this login name; nil when there is none.
  func keyRecord(login: String) throws -> [UInt8]?
  /// Puts a member's key record in place of an earlier one.
  func putKeyRecord(login: String, member: Identifier, record: [UInt8]) throws
  /// Puts a record that needs a new slot in place of an earlier one: slot, record, and the end of the old slot, in this order and
  /// with nobody in between.
  func replaceKeyRecord(
    login: String, member: Identifier, record: [UInt8], adding slot: (id: Identifier, half: [UInt8]),
    erasing old: Identifier?
  ) throws
  /// Removes a member's key record.
  func removeKeyRecord(member: Identifier) throws
  /// Erases the slots of members that no record needs any more: what a crash in the middle of a change left. `slotOf` reads a
  /// record's slot; a record it cannot read keeps everything as it is.
  func sweepMemberSlots(_ slotOf: (_ record: [UInt8]) -> Identifier?) throws
  /// Runs the body in one of two seats, so that at most two passwords are hashed at once, in all processes together.
  func withUnlockSeat<Result>(_ body: () throws -> Result) throws -> Result
  /// Wrong passwords in a row under a login name, and when the last one was, in seconds since 1970; nil when there are none.
  func failures(login: String) throws -> (count: UInt64, at: Int64)?
  /// Counts one more wrong password.
  func noteFailure(login: String, at: Int64) throws
  /// Forgets the wrong passwords under a login name.
  func forgetFailures(login: String) throws
  /// The login names and whose they are, in order of the names.
  func logins() throws -> [Login]

  /// The live halves of these slots; erased and unknown ones are left out.
  func slots(_ ids: [Identifier]) throws -> [Identifier: [UInt8]]
  /// Halves of these slots that stand in either copy, erased ones that an older slot file brought back too.
  func remainingHalves(_ ids: [Identifier]) throws -> [Identifier: [UInt8]]
  /// Writes halves of 32 bytes to both copies of the slot file and syncs them, once per call.
  func writeSlots(_ halves: [(id: Identifier, half: [UInt8], kind: SlotKind)]) throws
  /// Overwrites these slots in both copies, in place, and syncs; what was erased before stays so.
  func eraseSlots(_ ids: [Identifier]) throws

  /// Carries out a decided erasure: slot, payloads, and their remains in the write-ahead log.
  func erase(compartment: Identifier) throws -> ErasureReceipt

  /// Looks for slots in every file of the log, the mirror among them. `halves` holds 32 bytes a slot, zeros where unknown.
  func searchFiles(for slots: [Identifier], halves: UnsafeRawBufferPointer) throws -> SearchReceipt

  /// Ends the use of this log; every later call throws.
  func close() throws
}

/// A login name and whose it is.
public struct Login: Equatable, Sendable {
  /// The name typed at login.
  public let name: String
  /// The member.
  public let member: Identifier
}

/// What erasing a compartment did to the files.
public struct ErasureReceipt: Equatable, Sendable {
  /// How many payloads were deleted by this call.
  public let payloads: UInt64
  /// Whether nothing is left in the write-ahead log either; false while another session still reads: try again.
  public let isComplete: Bool
}
