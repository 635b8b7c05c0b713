import Foundation

/// Finds where a folder is, or where it will be made.
enum ExistingFolder {
  /// The path itself when something is there, else that of the nearest folder above which is.
  static func path(at url: URL) -> String {
    var place = url.standardizedFileURL
    while !FileManager.default.fileExists(atPath: place.path), place.path != "/" {
      place = place.deletingLastPathComponent()
    }
    return place.path
  }
}
