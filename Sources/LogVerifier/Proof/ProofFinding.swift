import Foundation

/// Something that is wrong with a log, or with what lies beside it.
public enum ProofFinding: Equatable, Sendable {
  // The folder, by file name; "." is the folder itself.
  /// A file that belongs to no log.
  case foreignFile(String)
  /// A link, a file with a second name, or no file at all.
  case notPlainFile(String)
  /// Others than the owner may read or write it.
  case openToOthers(String)

  // The database as such.
  /// The database says it is something else; its `application_id`.
  case applicationDiffers(Int64)
  /// The database was written by a newer program; only what this one knows was looked for.
  case newerSchema(found: Int64, known: Int64)
  /// An object that no migration makes, as `type name`: a planted trigger would run with every append.
  case schemaForeign(String)
  /// An object of the migrations that is missing.
  case schemaMissing(String)
  /// An object with another definition than the migrations give it.
  case schemaDiffers(String)
  /// The row that names the log is missing, or there are several.
  case logRowWrong
  /// An index of this table disagrees with it.
  case indexDamaged(table: String)
  /// SQLite cannot read on behind this entry; its extended result code.
  case databaseUnreadable(after: UInt64, code: Int32)
  /// The write-ahead log could not be read along: entries in it were not seen. Its size in bytes.
  case writeAheadLogUnread(Int)

  // Entries and events, by the entry's number.
  /// The stored bytes are no entry.
  case entryUnreadable(entry: UInt64, EntryFault)
  /// The entry does not continue the chain.
  case chainBroken(entry: UInt64, ChainBreak)
  /// The entry breaks a rule: none of its events has any effect.
  case entryVoid(entry: UInt64, RuleBreak)
  /// The row's own columns say something else than the header, or hold another type.
  case columnsDiffer(entry: UInt64)
  /// The index over author and idempotency key does not lead to this entry, or to another one too.
  case keyIndexDiffers(entry: UInt64)
  /// The payload is not the one its header names.
  case payloadDamaged(entry: UInt64, event: UInt64)
  /// The payload cannot be read; SQLite's extended result code.
  case payloadUnreadable(entry: UInt64, event: UInt64, code: Int32)
  /// The payload is gone, though no ERASE_INTENT names its compartment.
  case payloadMissing(entry: UInt64, event: UInt64)
  /// The payload is still there, though the entry recorded its erasure as done.
  case payloadLeft(entry: UInt64, event: UInt64)
  /// A payload that belongs to no event.
  case payloadStray(event: UInt64)
  /// The index of places does not lead to this event.
  case placeMissing(entry: UInt64, event: UInt64)
  /// The index holds this many places more than there are data events.
  case placesStray(UInt64)
  /// The index over authors and keys holds another number of entries than the log.
  case keysStray(UInt64)
  /// The GENESIS says something else about rehearsal than the file.
  case rehearsalDiffers

  // The head.
  /// The note of the last clean close is missing.
  case noteMissing
  /// The note is damaged, or belongs to another log.
  case noteDamaged
  /// The log ends before the head that was noted at this time.
  case endsBeforeNote(noted: UInt64, found: UInt64, at: Date)
  /// The noted entry is another one now; when the note was written.
  case noteDiffers(entry: UInt64, at: Date)
  /// The log ends before the head known outside: so many entries are missing, from this number on.
  case endsBeforeKnown(missing: UInt64, from: UInt64)
  /// The entry is another one than the head known outside: history was rewritten.
  case knownDiffers(entry: UInt64)

  // Slots, by place in the file, from 0.
  /// A live compartment has no slot.
  case slotMissing(compartment: ProofID)
  /// An erased compartment's slot is live.
  case slotNotErased(compartment: ProofID)
  /// A copy of the slot file is missing, or none of this log.
  case slotFileUnusable(SlotFileCopy)
  /// A copy has bytes behind its last whole slot.
  case slotFileCut(SlotFileCopy)
  /// The bytes of a slot are none.
  case slotDamaged(SlotFileCopy, place: UInt64, SlotFault)
  /// The two copies differ here.
  case slotsDiffer(place: UInt64)
  /// Several places carry the same id.
  case slotTwice(ProofID)
}

/// One of the two copies of the slot file.
public enum SlotFileCopy: String, Equatable, Sendable, CaseIterable {
  case main, mirror
}

/// How an entry fails to continue the chain.
public enum ChainBreak: String, Error, Equatable, Sendable, CaseIterable {
  /// It belongs to another log.
  case logID
  /// Its number is not the next one.
  case number
  /// Its first event's number is not the next one.
  case firstEvent
  /// It names another predecessor.
  case previousHash
  /// The hash over its event headers is another one.
  case eventsHash
}
