import Config
import Foundation

/// Which program this is and which libraries of the system it runs with.
enum VersionsCheck {
  static func look() -> [DoctorCheck] {
    let libraries = LoadedLibraries.names()
    let sqlite = sqliteVersion
    let facts = [
      "lotse": Lotse.configuration.version, "swift": swift, "sqlite": sqlite ?? "?",
      "runtime": libraries.first { $0.hasPrefix("libswiftCore") } ?? "lotse",
      "argon2": libraries.first { $0.hasPrefix("libargon2") } ?? "?",
    ]
    return [DoctorCheck("versions", .ok, DoctorPhrase.versions, facts), judge(sqlite: sqlite)]
  }

  /// SQLite from 3.7.0 to 3.51.2 can lose pages when a commit and a reset of the write-ahead log meet. The log's own lock keeps
  /// them apart, so it is told and no more.
  static func judge(sqlite version: String?) -> DoctorCheck {
    let parts = (version ?? "").split(separator: ".").compactMap { Int($0) }
    guard let version, parts.count >= 3 else {
      return DoctorCheck("sqlite", .warning, DoctorPhrase.sqliteUnknown)
    }
    let number = (parts[0], parts[1], parts[2])
    let phrase: DoctorPhrase = number >= (3, 7, 0) && number <= (3, 51, 2) ? .sqliteGuarded : .sqliteGood
    return DoctorCheck(
      "sqlite", number < (3, 7, 0) ? .bad : .ok, number < (3, 7, 0) ? DoctorPhrase.sqliteOld : phrase,
      ["version": version])
  }

  /// The system's library by its own word; only the store may use it otherwise.
  private static var sqliteVersion: String? {
    typealias Version = @convention(c) () -> UnsafePointer<CChar>?
    guard let symbol = dlsym(nil, "sqlite3_libversion") else { return nil }
    return unsafeBitCast(symbol, to: Version.self)().map { String(cString: $0) }
  }

  /// The language version the program was built with; the runtime does not tell its own.
  private static var swift: String {
    #if compiler(>=6.5)
    "6.5+"
    #elseif compiler(>=6.4)
    "6.4"
    #elseif compiler(>=6.3)
    "6.3"
    #else
    "6.2"
    #endif
  }
}
