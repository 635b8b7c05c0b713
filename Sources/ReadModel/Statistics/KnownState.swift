import Clearing

/// What somebody knew at one moment: the desk as it lay there, and what had been released by then.
public struct KnownState: Sendable {
  /// The desk.
  public var desk: Desk
  /// What was released by then, oldest first.
  public var releases: [ReleasedSummary]
  /// The moment.
  public var asOf: Moment
  /// The number of the newest entry that the figures rest on.
  public var entry: UInt64
  /// The head code of that entry.
  public var head: String

  /// What was known.
  public init(desk: Desk, releases: [ReleasedSummary], asOf: Moment, entry: UInt64, head: String) {
    self.desk = desk
    self.releases = releases
    self.asOf = asOf
    self.entry = entry
    self.head = head
  }
}

extension KnownState {
  /// What lies on a desk now; nothing is printed from it, so that it names no head.
  public init(_ desk: Desk) {
    self.init(
      desk: desk, releases: desk.world.summaries.released, asOf: desk.now,
      entry: desk.world.counted?.entry ?? 0, head: "")
  }
}
