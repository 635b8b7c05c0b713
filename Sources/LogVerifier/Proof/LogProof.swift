import Foundation
import GRDB

/// Proves a log from the format alone, without any key and without writing anything: headers, chain, hashes, signatures, rights,
/// versions, indexes, the slot file, the note of the last clean close, and a head known outside.
public enum LogProof {
  /// Reads the log from its first entry to its newest, and goes on behind whatever damage it meets.
  ///
  /// `progress` is called at the beginning, at the end and every 8192 entries. Throws only when nothing can be read at all; what
  /// is wrong with a log stands in the report.
  public static func run(
    _ options: ProofOptions, progress: (ProofProgress) -> Void = { _ in }
  ) throws(ProofError) -> ProofReport {
    let folder = LogFolder(options)
    guard folder.isThere else { throw .folderUnreadable }
    let before = FileFacts(folder.database)
    var walk = try walk(options, folder, LogDatabase.access(folder), progress)
    // Without a session around, the file was read as one that does not change. If it did, that reading is worth nothing.
    if walk.access == .unattended, folder.isWritable,
      before != FileFacts(folder.database) || FileFacts(folder.writeAheadLog)?.size ?? 0 > 0
    {
      walk = try self.walk(options, folder, .attended, progress)
    }
    return walk.report
  }

  private static func walk(
    _ options: ProofOptions, _ folder: LogFolder, _ access: LogDatabase.Access,
    _ progress: (ProofProgress) -> Void
  ) throws(ProofError) -> ProofWalk {
    do {
      var walk = ProofWalk(options, try LogDatabase(folder, access))
      try walk.run(folder, progress)
      return walk
    } catch let error as ProofError {
      throw error
    } catch let error as DatabaseError {
      throw .database(error.extendedResultCode.rawValue)
    } catch {
      throw .inputOutput(errno)
    }
  }
}
