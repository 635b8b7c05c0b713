import Foundation
import GRDB

/// The note of the last clean close, as its file lay there before the log was read.
struct NoteFile {
  let bytes: [UInt8]?
  let modified: Date?

  init(_ folder: LogFolder) {
    let facts = FileFacts(folder.headNote)
    bytes = facts?.isPlain == true ? (try? Data(contentsOf: folder.headNote)).map { [UInt8]($0) } : nil
    modified = facts?.modified
  }
}

extension ProofWalk {
  /// Compares the log with the note, and with the end of the log known outside.
  mutating func check(_ note: NoteFile) throws {
    let found = report.head?.number ?? 0
    if let known = options.since, known.number > found {
      report.note(.endsBeforeKnown(missing: known.number - found, from: found + 1))
    }
    guard let bytes = note.bytes, let date = note.modified else {
      report.note(.noteMissing)
      return
    }
    guard let noted = HeadNote.read(bytes, log: roster.logID) else {
      report.note(.noteDamaged)
      return
    }
    (report.noted, report.notedAt) = (noted, date)
    if noted.number > found {
      report.note(.endsBeforeNote(noted: noted.number, found: found, at: date))
    } else if noted.number > 0, try hash(of: noted.number) != noted.hash {
      report.note(.noteDiffers(entry: noted.number, at: date))
    }
  }

  /// The hash of the entry that stands in the row with this number now.
  func hash(of number: UInt64) throws -> [UInt8]? {
    try? database.read { connection in
      try Row.fetchOne(
        connection, sql: "SELECT header FROM entry WHERE number = ?", arguments: [Int64(clamping: number)]
      ).flatMap { ($0[0] as DatabaseValue).blob }.map { Label.entryHash.hash($0) }
    }
  }
}
