import EventStore

/// What a command that was carried out comes back with.
public struct Receipt: Sendable, Equatable {
  /// The number of what was created, if something was.
  public var number: String?
  /// The entry that holds it.
  public var entry: UInt64
}
