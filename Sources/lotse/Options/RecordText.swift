import Foundation

/// The text of a record's file, and the name to show in errors.
struct RecordText {
  let text: String
  let name: String

  /// Most bytes that are read; a record is far smaller.
  private static let limit = 1 << 20

  /// The text of a file, `-` being standard input; throws when none is named or it cannot be read.
  static func read(_ file: String?) throws -> RecordText {
    guard let file else { throw UsageFault.fileMissing }
    let name = file == "-" ? "stdin" : (file as NSString).lastPathComponent
    guard let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file) else {
      throw UsageFault.fileUnreadable(name: name)
    }
    let data: Data
    do { data = try handle.read(upToCount: limit + 1) ?? Data() } catch {
      throw UsageFault.fileUnreadable(name: name)
    }
    guard data.count <= limit else { throw UsageFault.fileTooLarge(name: name, limit: limit) }
    guard let text = String(validating: data, as: UTF8.self) else { throw UsageFault.fileNotUTF8(name: name) }
    return RecordText(text: text, name: name)
  }
}
