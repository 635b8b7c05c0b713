import Foundation

/// The libraries of the system that this process has loaded.
enum LoadedLibraries {
  /// Their file names without folders, links followed, so that they carry the full version number.
  static func names() -> [String] {
    let maps = KernelFile.text("/proc/self/maps") ?? ""
    let paths = maps.split(separator: "\n").compactMap { line in
      line.firstIndex(of: "/").map { String(line[$0...]) }
    }
    return Set(paths.filter { $0.contains(".so") }).sorted().compactMap {
      $0.split(separator: "/").last.map(String.init)
    }
  }
}
