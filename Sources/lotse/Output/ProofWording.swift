import Casework
import Clearing
import Config
import Foundation
import LogVerifier

extension ProofFinding {
  /// The sentence for a finding: words for what concerns history, the code word with its entry for the rest.
  func text(in language: Language) -> String {
    switch self {
    case .endsBeforeKnown(let missing, let from):
      return CommandPhrase.verifyMissing.text(
        in: language, ["missing": String(missing), "from": String(from)])
    case .endsBeforeNote(let noted, let found, let at):
      return CommandPhrase.verifyEndsBeforeNote.text(
        in: language,
        [
          "noted": String(noted), "found": String(found), "missing": String(noted - min(noted, found)),
          "day": AllianceClock.text(Moment(milliseconds: Int64(at.timeIntervalSince1970 * 1000))),
        ])
    case .knownDiffers(let entry), .noteDiffers(let entry, _):
      return CommandPhrase.verifyRewritten.text(in: language, ["entry": String(entry)])
    case .foreignFile, .notPlainFile, .openToOthers, .applicationDiffers, .newerSchema, .schemaForeign,
      .schemaMissing, .schemaDiffers, .logRowWrong, .indexDamaged, .databaseUnreadable, .writeAheadLogUnread,
      .entryUnreadable, .chainBroken, .entryVoid, .columnsDiffer, .keyIndexDiffers, .payloadDamaged,
      .payloadUnreadable, .payloadMissing, .payloadLeft, .payloadStray, .placeMissing, .placesStray,
      .keysStray,
      .rehearsalDiffers, .noteMissing, .noteDamaged, .slotMissing, .slotNotErased, .slotFileUnusable,
      .slotFileCut, .slotDamaged, .slotsDiffer, .slotTwice:
      let phrase: CommandPhrase = entry == nil ? .verifySlotFinding : .verifyFinding
      return phrase.text(in: language, ["entry": entry.map(String.init) ?? "", "what": word])
    }
  }
}

extension ProofError {
  /// The sentence.
  func text(in language: Language) -> String {
    switch self {
    case .folderUnreadable: return CommandPhrase.folderUnreadable.text(in: language)
    case .notALog: return CommandPhrase.notALog.text(in: language)
    case .notPlainFile: return CommandPhrase.foreignFile.text(in: language, ["name": "log.db"])
    case .database(let code), .inputOutput(let code):
      return CommandPhrase.inputOutput.text(in: language, ["code": String(code)])
    }
  }
}
