import ArgumentParser
import Clearing

/// A file number on the command line; only `--example` does without one.
enum Number {
  /// A day typed as 2026-10-01; a wrong one is a wrong call.
  static func day(_ typed: String) throws -> CalendarDay {
    guard let day = CalendarDay(typed) else {
      throw ValidationError("'\(typed)' is no day. Write it like 2026-10-01.")
    }
    return day
  }

  /// The number in its stored form; throws when none was given.
  static func required(_ typed: String?) throws -> String {
    FileNumber.normalized(try given(typed))
  }

  /// A number of others' making, as it was typed; throws when none was given.
  static func given(_ typed: String?) throws -> String {
    guard let typed else { throw ValidationError("Missing expected argument '<number>'") }
    return typed
  }
}
