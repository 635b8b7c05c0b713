/// The SQL migrations of the log, embedded in the binary, oldest first.
public enum Migrations {
  /// The SQL text of each migration; the version of a file is the number of migrations that ran on it.
  public static let scripts: [String] = [
    String(decoding: PackageResources.v001_log_sql, as: UTF8.self),
    String(decoding: PackageResources.v002_attempts_sql, as: UTF8.self),
  ]

  /// The newest version this program knows; a file with a higher one is refused.
  public static var newestVersion: Int { scripts.count }

  /// SQLite's `application_id` of a log: the ASCII letters `Lots`.
  public static let applicationID = 0x4C6F_7473
}
