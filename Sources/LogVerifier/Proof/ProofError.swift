/// Why there is nothing to prove: no log could be read at all. Facts only.
public enum ProofError: Error, Equatable, Sendable {
  /// There is no such folder, or it cannot be read.
  case folderUnreadable
  /// The folder holds no database.
  case notALog
  /// The database is a link or no plain file.
  case notPlainFile
  /// SQLite could not open the database; its extended result code.
  case database(Int32)
  /// A file could not be read; the system's error code.
  case inputOutput(Int32)
}
