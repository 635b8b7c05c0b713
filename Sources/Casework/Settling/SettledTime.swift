import Clearing

/// What a session wrote down because its time had come.
public struct SettledTime: Sendable, Equatable {
  /// Numbers of the offers that lapsed.
  public var lapsed: [String] = []

  /// Numbers of the cases in which somebody was called, or is called no more.
  public var escalated: [String] = []
  /// Why nothing of this was written: the clock is not believed, and nobody confirmed the date.
  public var doubt: TimeDoubt?

  /// Nothing was due.
  public init() {}

  /// Was nothing due?
  public var isEmpty: Bool { lapsed.isEmpty && escalated.isEmpty }
}
