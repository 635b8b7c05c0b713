/// A case runs under another version of the procedure from now on; what is due already stays due when it was.
public struct ProcedureMoved: Hashable, Sendable, Codable {
  /// The version.
  public var version: String

  /// The fact with all its parts.
  public init(version: String) { self.version = version }
}
