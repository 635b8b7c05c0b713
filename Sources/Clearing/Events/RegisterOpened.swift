/// A body began its register of files.
public struct RegisterOpened: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID

  /// The fact with all its parts.
  public init(body: BodyID) {
    self.body = body
  }
}
