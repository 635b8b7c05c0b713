import Foundation

/// Which log is to be proven, and how.
public struct ProofOptions: Sendable {
  /// The folder of the log.
  public var folder: URL
  /// The second copy of the slot file; nil when it lies in the folder.
  public var mirror: URL?
  /// A head known outside: today's log must hold exactly this entry, and signatures are checked for the entries behind it only.
  /// Nil to check everything.
  public var since: HeadCode?
  /// How many signatures are checked at once, at least 1.
  public var cores: Int

  /// Options; without further words everything is checked, on all cores.
  public init(
    folder: URL, mirror: URL? = nil, since: HeadCode? = nil,
    cores: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    self.folder = folder
    self.mirror = mirror
    self.since = since
    self.cores = cores
  }
}

/// How far a proof is.
public struct ProofProgress: Equatable, Sendable {
  /// Entries looked at.
  public let entries: UInt64
  /// Entries there are, as far as is known; may grow while others append.
  public let total: UInt64
}
