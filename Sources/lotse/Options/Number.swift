import ArgumentParser
import Clearing

/// A file number on the command line; only `--example` does without one.
enum Number {
  /// The number in its stored form; throws when none was given.
  static func required(_ typed: String?) throws -> String {
    guard let typed else { throw ValidationError("Missing expected argument '<number>'") }
    return FileNumber.normalized(typed)
  }
}
