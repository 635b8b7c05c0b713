import Casework
import Clearing
import Config
import CursesDriver
import EventStore
import Interchange

// Sentences and exit codes of everything that is not a refusal by the procedure.

extension UsageFault {
  /// 2 for a wrong call, 1 for a file that cannot be read, 3 for a name that is not there.
  var exitCode: Int32 {
    switch self {
    case .dataFolderMissing, .memberMissing, .badTime, .badDay, .badPeriod, .fileMissing, .unknownRole,
      .unknownMapping,
      .formatNotOffered, .redirectMissing, .passwordNeeded, .nothingToClose, .unknownBodyKind, .badBodyName,
      .unknownMemberRole, .nameMissing, .newPasswordNeeded, .badFoundingCode, .confirmationMissing,
      .kitWordsNeeded, .badHeadCode, .oneTarget:
      return 2
    case .batchOrSingle: return 2
    case .fileTaken: return 5
    case .badAnswer, .cycleOrViewMissing: return 2
    case .unknownBody: return 3
    case .fileUnreadable, .fileUnwritable, .fileTooLarge, .fileNotUTF8, .passwordFileUnreadable, .folderTaken,
      .passwordsDiffer,
      .kitWordWrong:
      return 1
    }
  }

  /// The sentence.
  func text(in language: Language) -> String {
    switch self {
    case .dataFolderMissing: return CommandPhrase.dataFolderMissing.text(in: language)
    case .memberMissing: return CommandPhrase.memberMissing.text(in: language)
    case .badTime: return CommandPhrase.badTime.text(in: language)
    case .badDay: return CommandPhrase.badDay.text(in: language)
    case .badPeriod: return CommandPhrase.badPeriod.text(in: language)
    case .fileMissing: return CommandPhrase.fileMissing.text(in: language)
    case .fileTaken(let name): return CommandPhrase.fileTaken.text(in: language, ["name": name])
    case .fileUnwritable(let name): return CommandPhrase.fileUnwritable.text(in: language, ["name": name])
    case .fileUnreadable(let name): return CommandPhrase.fileUnreadable.text(in: language, ["name": name])
    case .fileTooLarge(let name, let limit):
      return CommandPhrase.fileTooLarge.text(in: language, ["name": name, "limit": String(limit)])
    case .fileNotUTF8(let name): return CommandPhrase.fileNotUTF8.text(in: language, ["name": name])
    case .passwordFileUnreadable: return CommandPhrase.passwordFileUnreadable.text(in: language)
    case .passwordNeeded: return CommandPhrase.passwordNeeded.text(in: language)
    case .unknownBody(let name): return CommandPhrase.unknownBody.text(in: language, ["name": name])
    case .unknownRole(let name):
      let roles = DemoAlliance.roles.map(\.rawValue).joined(separator: ", ")
      return CommandPhrase.unknownRole.text(in: language, ["name": name, "roles": roles])
    case .unknownMapping(let name): return CommandPhrase.unknownMapping.text(in: language, ["name": name])
    case .formatNotOffered: return CommandPhrase.formatNotOffered.text(in: language)
    case .redirectMissing: return CommandPhrase.redirectMissing.text(in: language)
    case .nothingToClose: return CommandPhrase.nothingToClose.text(in: language)
    case .folderTaken: return CommandPhrase.folderTaken.text(in: language)
    case .unknownBodyKind(let name):
      let kinds = BodyKind.allCases.map(\.rawValue).joined(separator: ", ")
      return CommandPhrase.unknownRole.text(in: language, ["name": name, "roles": kinds])
    case .unknownMemberRole(let name):
      let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
      return CommandPhrase.unknownRole.text(in: language, ["name": name, "roles": roles])
    case .badBodyName: return TrustPhrase.badBodyName.text(in: language)
    case .nameMissing: return TrustPhrase.nameMissing.text(in: language)
    case .newPasswordNeeded: return TrustPhrase.newPasswordNeeded.text(in: language)
    case .passwordsDiffer: return TrustPhrase.passwordsDiffer.text(in: language)
    case .badFoundingCode: return TrustPhrase.badFoundingCode.text(in: language)
    case .confirmationMissing(let code):
      return TrustPhrase.confirmationMissing.text(in: language, ["code": code])
    case .kitWordsNeeded: return TrustPhrase.kitWordsNeeded.text(in: language)
    case .kitWordWrong: return TrustPhrase.kitWordWrong.text(in: language)
    case .badHeadCode: return CommandPhrase.badHeadCode.text(in: language)
    case .oneTarget: return ErasurePhrase.oneTarget.text(in: language)
    case .batchOrSingle: return DeadlinePhrase.batchOrSingle.text(in: language)
    case .badAnswer: return SelfCheckPhrase.badAnswer.text(in: language)
    case .cycleOrViewMissing: return SelfCheckPhrase.cycleOrViewMissing.text(in: language)
    }
  }
}

extension SessionError {
  /// 3 for who may not in, 2 for a wrong clock, 5 for a conflict, 1 for damage.
  var exitCode: Int32 {
    switch self {
    case .wrongNameOrPassword, .memberGone, .notEntitled, .bodyNotAdmitted, .joinFirst, .notInvited,
      .noSuchColleague, .kitDoesNotFit, .kitNeverProven, .foundingCodeUnknown:
      return 3
    case .clockRefused, .loginNotFree, .passwordTooShort: return 2
    case .memberKnown: return 4
    case .conflict: return 5
    case .waitBeforeNextTry: return 75
    case .keyRecordTampered, .logShorter, .historyRewritten, .logDamaged, .keyMissing: return 1
    }
  }

  /// The sentence.
  func text(in language: Language) -> String {
    switch self {
    case .wrongNameOrPassword: return CommandPhrase.wrongNameOrPassword.text(in: language)
    case .keyRecordTampered: return CommandPhrase.keyRecordTampered.text(in: language)
    case .memberGone: return CommandPhrase.memberGone.text(in: language)
    case .logShorter(let known, let have, let seenAt):
      return TrustPhrase.logShorterSince.text(
        in: language,
        [
          "known": String(known), "have": String(have), "missing": String(known - min(known, have)),
          "day": seenAt.map { AllianceClock.text($0) } ?? "?",
        ])
    case .historyRewritten(let entry):
      return CommandPhrase.historyRewritten.text(in: language, ["entry": String(entry)])
    case .logDamaged(let entry): return CommandPhrase.logDamaged.text(in: language, ["entry": String(entry)])
    case .conflict: return CommandPhrase.conflict.text(in: language)
    case .keyMissing: return CommandPhrase.keyMissing.text(in: language)
    case .notEntitled: return CommandPhrase.notEntitled.text(in: language)
    case .clockRefused(.liveLog): return CommandPhrase.clockLive.text(in: language)
    case .clockRefused(.behindNewestEntry): return CommandPhrase.clockBehind.text(in: language)
    case .clockRefused(.anotherDay): return EscalationPhrase.anotherDay.text(in: language)
    case .waitBeforeNextTry(let seconds):
      return TrustPhrase.waitBeforeNextTry.text(in: language, ["seconds": String(seconds)])
    case .bodyNotAdmitted(let code):
      return TrustPhrase.bodyNotAdmitted.text(in: language, ["code": code.code])
    case .joinFirst: return TrustPhrase.joinFirst.text(in: language)
    case .notInvited: return TrustPhrase.notInvited.text(in: language)
    case .passwordTooShort(let least):
      return TrustPhrase.passwordTooShort.text(in: language, ["least": String(least)])
    case .loginNotFree: return TrustPhrase.loginNotFree.text(in: language)
    case .noSuchColleague: return TrustPhrase.noSuchColleague.text(in: language)
    case .memberKnown: return TrustPhrase.memberKnown.text(in: language)
    case .kitDoesNotFit: return TrustPhrase.kitDoesNotFit.text(in: language)
    case .kitNeverProven: return TrustPhrase.kitNeverProven.text(in: language)
    case .foundingCodeUnknown: return TrustPhrase.foundingCodeUnknown.text(in: language)
    }
  }
}

extension StoreError {
  /// 75 when trying again may help, else 1.
  var exitCode: Int32 {
    switch self {
    case .busy: return 75
    case .folderMissing, .folderNotOwned, .folderUnreadable, .folderOpenToOthers, .foreignFile, .notPlainFile,
      .networkFileSystem, .copyOnWriteFileSystem, .alreadyThere, .notALog, .newerSchema, .foreignSchema,
      .pragmaRefused, .damagedEntry, .endsBeforeNote, .slotFileDamaged, .slotFileMissing, .readOnly, .closed,
      .poisoned, .draftInvalid, .signatureRefused, .slotTaken, .halfLength, .loginTaken, .notIntended,
      .foreignRoster, .diskFull, .inputOutput, .database:
      return 1
    }
  }

  /// The sentence.
  func text(in language: Language) -> String {
    switch self {
    case .folderMissing: return CommandPhrase.folderMissing.text(in: language)
    case .folderNotOwned: return CommandPhrase.folderNotOwned.text(in: language)
    case .folderUnreadable: return CommandPhrase.folderUnreadable.text(in: language)
    case .folderOpenToOthers: return CommandPhrase.folderOpenToOthers.text(in: language)
    case .foreignFile(let name), .notPlainFile(let name):
      return CommandPhrase.foreignFile.text(in: language, ["name": name])
    case .networkFileSystem(let kind):
      return CommandPhrase.networkFileSystem.text(in: language, ["kind": kind])
    case .copyOnWriteFileSystem(let kind):
      return CommandPhrase.copyOnWriteFileSystem.text(in: language, ["kind": kind])
    case .alreadyThere: return CommandPhrase.folderTaken.text(in: language)
    case .notALog, .foreignSchema, .foreignRoster: return CommandPhrase.notALog.text(in: language)
    case .newerSchema: return CommandPhrase.newerSchema.text(in: language)
    case .damagedEntry(let entry):
      return CommandPhrase.logDamaged.text(in: language, ["entry": String(entry)])
    case .endsBeforeNote(let noted, let found):
      return CommandPhrase.logShorter.text(in: language, ["known": String(noted), "have": String(found)])
    case .slotFileDamaged, .slotFileMissing: return CommandPhrase.slotFileDamaged.text(in: language)
    case .readOnly: return CommandPhrase.readOnly.text(in: language)
    case .busy: return CommandPhrase.busy.text(in: language)
    case .diskFull: return CommandPhrase.diskFull.text(in: language)
    case .inputOutput(let code), .database(let code):
      return CommandPhrase.inputOutput.text(in: language, ["code": String(code)])
    case .pragmaRefused, .closed, .poisoned, .draftInvalid, .signatureRefused, .slotTaken, .halfLength,
      .loginTaken, .notIntended:
      return CommandPhrase.inputOutput.text(in: language, ["code": "0"])
    }
  }
}

extension TerminalFault {
  /// The sentence.
  func text(in language: Language) -> String {
    switch self {
    case .inputIsNoTerminal, .outputIsNoTerminal, .cannotBeOpened:
      return CommandPhrase.noTerminal.text(in: language)
    case .terminalTypeMissing, .terminalTypeUnknown, .terminalDatabaseMissing:
      return CommandPhrase.terminalUnknown.text(in: language)
    case .cursorCannotBePlaced(let name):
      return CommandPhrase.terminalWithoutCursor.text(in: language, ["name": name])
    }
  }
}

extension ImportFault {
  /// The sentence.
  func text(in language: Language) -> String {
    switch self {
    case .empty: return CommandPhrase.importEmpty.text(in: language)
    case .columnMissing(let column):
      return CommandPhrase.importColumnMissing.text(in: language, ["column": column])
    case .syntax(let line, let problem):
      let words = ImportFault.words(for: problem, in: language)
      return CommandPhrase.importSyntax.text(in: language, ["line": String(line), "problem": words])
    }
  }
}
