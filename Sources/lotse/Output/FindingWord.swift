import Config
import EventStore

extension LogFinding {
  /// What is wrong, as a code word with its numbers; no content of any case.
  var word: String {
    switch self {
    case .entryUnreadable(_, let reject): return "entry_unreadable \(reject)"
    case .chainBroken(_, let fault): return "chain_broken \(fault.rawValue)"
    case .entryVoid(_, let violation): return "entry_void \(violation)"
    case .columnsDiffer: return "columns_differ"
    case .payloadDamaged(_, let event): return "payload_damaged event \(event)"
    case .payloadMissing(_, let event): return "payload_missing event \(event)"
    case .payloadLeft(_, let event): return "payload_left event \(event)"
    case .payloadStray(let event): return "payload_stray event \(event)"
    case .placeMissing(_, let event): return "place_missing event \(event)"
    case .placesStray(let count): return "places_stray \(count)"
    case .databaseUnreadable(_, let code): return "database_unreadable \(code)"
    case .rehearsalDiffers: return "rehearsal_differs"
    case .noteMissing: return "note_missing"
    case .noteDamaged: return "note_damaged"
    case .endsBeforeNote(let noted, let found): return "ends_before_note noted \(noted) found \(found)"
    case .noteDiffers: return "note_differs"
    case .endsBeforeKnown(let known, let found): return "ends_before_known known \(known) found \(found)"
    case .knownDiffers: return "known_differs"
    case .slotMissing(let compartment): return "slot_missing compartment \(compartment)"
    case .slotNotErased(let compartment): return "slot_not_erased compartment \(compartment)"
    case .slotFileUnusable(let copy): return "slot_file_unusable \(copy.rawValue)"
    case .slotDamaged(let copy, let place, let reject):
      return "slot_damaged \(copy.rawValue) place \(place) \(reject)"
    case .slotsDiffer(let place): return "slots_differ place \(place)"
    case .slotTwice(let id): return "slot_twice \(id)"
    case .slotFileCut(let copy): return "slot_file_cut \(copy.rawValue)"
    }
  }
}

extension SQLiteLog {
  /// A sentence for what stood against the log when it was opened; nil when nothing did.
  func startSentence(_ language: Language) -> String? {
    guard !startFindings.isEmpty else { return nil }
    let what = startFindings.map(\.word).joined(separator: ", ")
    return CommandPhrase.startFinding.text(in: language, ["what": what])
  }
}
