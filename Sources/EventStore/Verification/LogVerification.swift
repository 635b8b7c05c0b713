/// What a check of a whole log found, made without any key: headers, chain, hashes, signatures, rights, versions, the slot file
/// and the note of the last clean close.
public struct LogVerification: Sendable {
  /// What is wrong; empty when all is well. At most 1000.
  public internal(set) var findings: [LogFinding] = []
  /// How many entries were read.
  public internal(set) var entries: UInt64 = 0
  /// How many events they hold.
  public internal(set) var events: UInt64 = 0
  /// The head of what was read.
  public internal(set) var head: Head

  /// Most findings that are kept: one broken entry can make all behind it void.
  public static let maximumFindings = 1000

  /// Checks a log from its first entry to its newest.
  ///
  /// `since` is a head known outside: the log must still hold that entry. `checkSignatures` false leaves the signatures out,
  /// which take nine tenths of the time. Throws only when the log object cannot be used at all.
  public static func run(
    _ log: SQLiteLog, since known: Head? = nil, checkSignatures: Bool = true
  ) throws -> LogVerification {
    var walk = VerificationWalk(logID: log.logID, known: known, checkSignatures: checkSignatures)
    try walk.run(log)
    try walk.checkNote(log)
    try walk.checkSlots(log)
    return walk.result
  }

  mutating func note(_ finding: LogFinding) {
    if findings.count < Self.maximumFindings { findings.append(finding) }
  }
}
