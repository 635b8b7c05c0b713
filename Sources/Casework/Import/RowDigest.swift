import Vault

/// The keys by which rows of an imported collection are known again.
public enum RowDigest {
  /// The digest of a row's fields, 32 hexadecimal digits.
  public static func hex(of fields: [String]) -> String { Vault.RowDigest.hex(of: fields) }

  /// The key of a row: its digest, and its count among equal rows of the file (1 for the first), so that a row that
  /// stands there twice comes in twice.
  public static func key(_ digest: String, count: Int) -> String { "\(digest)-\(count)" }
}
