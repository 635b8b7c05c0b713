/// Who answers for something that was decided: a body of the alliance, or an office outside it by its name.
public struct Office: Hashable, Sendable, Codable {
  /// The body; nil for an office outside the alliance.
  public var body: BodyID?
  /// The name of an office outside the alliance.
  public var name: String?

  /// A body of the alliance.
  public init(_ body: BodyID) { self.body = body }

  /// An office outside the alliance.
  public init(name: String) { self.name = name }

  /// Does it say who?
  var isNamed: Bool { body != nil || name.map { $0.contains { !$0.isWhitespace } } == true }
}
