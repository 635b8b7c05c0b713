import Clearing

/// What a session wrote down because its time had come.
public struct SettledTime: Sendable, Equatable {
  /// Numbers of the offers that lapsed.
  public var lapsed: [String] = []

  /// Nothing was due.
  public init() {}

  /// Was nothing due?
  public var isEmpty: Bool { lapsed.isEmpty }
}
