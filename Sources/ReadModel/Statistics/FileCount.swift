import Clearing

/// The case behind something that is counted, and whose case it is.
///
/// A case is one body's file on one affected person or group: different cases stand for different persons.
public struct FileRow: Sendable, Hashable {
  /// The case's cover.
  public let file: CompartmentID
  /// The body whose case it is.
  public let owner: BodyID

  /// A case of a body.
  public init(_ file: CompartmentID, of owner: BodyID) {
    self.file = file
    self.owner = owner
  }
}

/// How often something was counted, and what stands behind it.
public struct FileCount: Sendable, Hashable {
  /// How often.
  public let count: Int
  /// Different cases: three declarations of one person are one.
  public let cases: Int
  /// Bodies whose cases they are.
  public let bodies: Int

  /// Counts what stands behind these rows.
  public init(_ rows: [FileRow]) {
    count = rows.count
    cases = Set(rows.lazy.map(\.file)).count
    bodies = Set(rows.lazy.map(\.owner)).count
  }
}
