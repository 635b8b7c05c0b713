/// The keyless log behind one small protocol: append, read, and what lies beside the log.
public protocol EntryLog: AnyObject, Sendable {
  /// The log's id.
  var logID: Identifier { get }
  /// Whether the log was made for rehearsal only.
  var isRehearsal: Bool { get }

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
  /// Removes a member's key record.
  func removeKeyRecord(member: Identifier) throws
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
