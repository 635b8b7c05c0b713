import GRDB

/// Why the store refuses or stops. Facts only: no text of any case is ever in here.
public enum StoreError: Error, Equatable, Sendable {
  // The folder.
  /// There is no such folder, or it is no folder.
  case folderMissing
  /// The folder belongs to another user id.
  case folderNotOwned(UInt32)
  /// The folder cannot be read.
  case folderUnreadable
  /// Others may write in the folder; its mode bits.
  case folderOpenToOthers(UInt32)
  /// A file that is none of ours lies in the folder.
  case foreignFile(String)
  /// This name is a link, has a second name, or is no plain file.
  case notPlainFile(String)
  /// The folder lies on a network file system of this kind, where locks and shared memory do not hold.
  case networkFileSystem(String)
  /// The folder lies on a file system of this kind, which keeps what is overwritten.
  case copyOnWriteFileSystem(String)
  /// A new log must have an empty folder.
  case alreadyThere

  // What lies in it.
  /// The file is no log of ours.
  case notALog
  /// The file was written by a newer program; its version and the newest one known here.
  case newerSchema(found: Int, known: Int)
  /// The file's schema holds something else than the migrations make.
  case foreignSchema(String)
  /// The system's SQLite did not take this setting.
  case pragmaRefused(String)
  /// This entry cannot be read as one.
  case damagedEntry(UInt64)
  /// The log ends before the head that was noted when it was last closed; nothing is appended to it.
  case endsBeforeNote(noted: UInt64, found: UInt64)
  /// The slot file is none, or belongs to another log.
  case slotFileDamaged
  /// The slot file is missing on both paths.
  case slotFileMissing

  // What was asked.
  /// The log is open for reading only.
  case readOnly
  /// The log was closed.
  case closed
  /// A write or a sync failed before; this log does nothing any more.
  case poisoned
  /// The draft has no events, too many, a payload of forbidden length, or a header that says something else.
  case draftInvalid
  /// The signature has not 64 bytes, or is not the author's.
  case signatureRefused
  /// The slot holds something else, or was erased.
  case slotTaken(Identifier)
  /// A half has not 32 bytes.
  case halfLength
  /// The login name belongs to another member.
  case loginTaken
  /// The erasure of this compartment is not decided.
  case notIntended(Identifier)
  /// The roster continues another log than this one.
  case foreignRoster

  // The system.
  /// Somebody else holds the database too long.
  case busy
  /// No space is left; nothing was acknowledged.
  case diskFull
  /// Reading or writing failed with this code; nothing was acknowledged.
  case inputOutput(Int32)
  /// SQLite refused with this extended result code.
  case database(Int32)
}

extension StoreError {
  /// The fact in an error of SQLite, which may quote statements and is never handed on.
  init(_ error: DatabaseError) {
    let code = error.extendedResultCode.rawValue
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_IOERR, .SQLITE_CANTOPEN: self = .inputOutput(code)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_NOTADB: self = .notALog
    default: self = .database(code)
    }
  }

  /// Whether nothing may be tried again after it: what is on disk is not known.
  var isFatal: Bool {
    switch self {
    case .diskFull, .inputOutput: true
    case .database(let code): ResultCode(rawValue: code).primaryResultCode == .SQLITE_CORRUPT
    default: false
    }
  }
}
