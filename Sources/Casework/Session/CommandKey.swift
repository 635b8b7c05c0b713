import EventStore

/// What makes one command known again when it is tried twice: sixteen random bytes, made when its form begins.
public struct CommandKey: Sendable, Hashable {
  let identifier: Identifier

  /// A fresh key.
  public init() { identifier = .random() }
}
