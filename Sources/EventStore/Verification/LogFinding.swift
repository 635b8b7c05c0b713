/// Something that is wrong with a log, its slots or its note.
public enum LogFinding: Error, Equatable, Sendable {
  // Entries and events, by the entry's number.
  /// The stored bytes are no entry.
  case entryUnreadable(entry: UInt64, EntryReject)
  /// The entry does not continue the chain.
  case chainBroken(entry: UInt64, ChainFault)
  /// The entry breaks a rule: none of its events has any effect.
  case entryVoid(entry: UInt64, RosterViolation)
  /// The row's own columns say something else than the header.
  case columnsDiffer(entry: UInt64)
  /// The payload of the event is not the one its header names.
  case payloadDamaged(entry: UInt64, event: UInt64)
  /// The payload of the event is gone, though nothing named it for erasure.
  case payloadMissing(entry: UInt64, event: UInt64)
  /// The payload of the event is still there, though its erasure was recorded as done.
  case payloadLeft(entry: UInt64, event: UInt64)
  /// A payload that belongs to no event.
  case payloadStray(event: UInt64)
  /// The index does not lead to this event.
  case placeMissing(entry: UInt64, event: UInt64)
  /// The index holds more places than there are data events.
  case placesStray(UInt64)
  /// SQLite cannot read on behind this entry; its extended result code.
  case databaseUnreadable(after: UInt64, code: Int32)
  /// The GENESIS says something else about rehearsal than the file.
  case rehearsalDiffers

  // The head.
  /// The note of the last clean close is missing.
  case noteMissing
  /// The note is damaged, or belongs to another log.
  case noteDamaged
  /// The log ends before the head noted at the last clean close.
  case endsBeforeNote(noted: UInt64, found: UInt64)
  /// The noted entry has another hash.
  case noteDiffers(entry: UInt64)
  /// The log ends before the head known outside.
  case endsBeforeKnown(known: UInt64, found: UInt64)
  /// The entry has another hash than the one known outside: history was rewritten.
  case knownDiffers(entry: UInt64)

  // Slots, by place in the file, from 0.
  /// A live compartment has no slot.
  case slotMissing(compartment: Identifier)
  /// An erased compartment's slot is live.
  case slotNotErased(compartment: Identifier)
  /// A copy of the slot file is missing or has no header of this log.
  case slotFileUnusable(SlotCopy)
  /// A slot's bytes are none.
  case slotDamaged(SlotCopy, place: UInt64, SlotReject)
  /// The two copies differ here.
  case slotsDiffer(place: UInt64)
  /// Two places carry the same id.
  case slotTwice(Identifier)
  /// A copy has bytes behind its last whole slot.
  case slotFileCut(SlotCopy)
}

/// One of the two copies of the slot file.
public enum SlotCopy: String, Equatable, Sendable, CaseIterable {
  case main, mirror
}

extension LogFinding {
  /// The number of the entry it is about; nil when it is about something else.
  public var entry: UInt64? {
    switch self {
    case .entryUnreadable(let entry, _), .chainBroken(let entry, _), .entryVoid(let entry, _),
      .columnsDiffer(let entry), .payloadDamaged(let entry, _), .payloadMissing(let entry, _),
      .payloadLeft(let entry, _), .placeMissing(let entry, _), .noteDiffers(let entry),
      .knownDiffers(let entry):
      entry
    case .databaseUnreadable(let after, _): after + 1
    case .payloadStray, .placesStray, .rehearsalDiffers, .noteMissing, .noteDamaged, .endsBeforeNote,
      .endsBeforeKnown, .slotMissing, .slotNotErased, .slotFileUnusable, .slotDamaged, .slotsDiffer,
      .slotTwice,
      .slotFileCut:
      nil
    }
  }
}
