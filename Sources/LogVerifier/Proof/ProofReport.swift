import Foundation

/// What a proof found.
public struct ProofReport: Equatable, Sendable {
  /// Most findings that are kept.
  public static let maximumFindings = 1000

  /// What is wrong, in the order it was met; empty when all is well.
  public internal(set) var findings: [ProofFinding] = []
  /// How many findings were left out because there were too many.
  public internal(set) var moreFindings = 0
  /// How many entries were read.
  public internal(set) var entries: UInt64 = 0
  /// How many events they hold.
  public internal(set) var events: UInt64 = 0
  /// The head of what was read; nil when not even the log's id could be read.
  public internal(set) var head: HeadCode?
  /// How many signatures were checked.
  public internal(set) var signatures: UInt64 = 0
  /// The known head the log holds, from which on signatures were checked; nil when all were.
  public internal(set) var since: HeadCode?
  /// The head noted at the last clean close; nil when there is no readable note.
  public internal(set) var noted: HeadCode?
  /// When that note was written, by its file; nil when there is none.
  public internal(set) var notedAt: Date?
  /// The compartments whose erasure is decided, but not recorded as done: no damage, the store takes it up again.
  public internal(set) var unfinishedErasures: [ProofID] = []

  mutating func note(_ finding: ProofFinding) {
    if findings.count < Self.maximumFindings {
      findings.append(finding)
    } else {
      moreFindings += 1
    }
  }
}
