/// Rows of a collection came in; they are known again by these keys.
public struct ImportRowsRegistered: Hashable, Sendable, Codable {
  /// The collection's name.
  public var collection: String
  /// One key a row, hexadecimal: digest of the row, then its count among equal rows.
  public var keys: [String]

  /// The fact with all its parts.
  public init(collection: String, keys: [String]) {
    self.collection = collection
    self.keys = keys
  }
}
