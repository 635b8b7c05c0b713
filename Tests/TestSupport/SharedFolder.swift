import Foundation

/// The folder of real data that stands beside a checkout; only the environment says where it is.
public enum SharedFolder {
  /// The file or folder of that path below `LOTSE_SHARED`; nil when the variable is not set or there is no such file.
  public static func url(_ path: String) -> URL? {
    guard let root = ProcessInfo.processInfo.environment["LOTSE_SHARED"], !root.isEmpty else { return nil }
    let url = URL(fileURLWithPath: root).appendingPathComponent(path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }

  /// The bytes of a file below it; nil as above, or when it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? {
    url(path).flatMap { try? Data(contentsOf: $0) }.map { [UInt8]($0) }
  }
}
