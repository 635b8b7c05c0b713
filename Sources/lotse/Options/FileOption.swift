import ArgumentParser
import Foundation

/// A record given as a YAML or JSON file, or a complete example of one.
struct FileOption: ParsableArguments {
  @Option(name: .long, help: "The record as a YAML or JSON file; - reads standard input.")
  var file: String?

  @Flag(name: .long, help: "Print a complete valid file with comments, and do nothing else.")
  var example = false

  /// Most bytes that are read; a record is far smaller.
  private static let limit = 1 << 20

  /// The record; throws when there is none or it cannot be read.
  func read() throws -> RecordText {
    guard let file else { throw UsageFault.fileMissing }
    let name = file == "-" ? "stdin" : (file as NSString).lastPathComponent
    guard let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file) else {
      throw UsageFault.fileUnreadable(name: name)
    }
    let data: Data
    do { data = try handle.read(upToCount: Self.limit + 1) ?? Data() } catch {
      throw UsageFault.fileUnreadable(name: name)
    }
    guard data.count <= Self.limit else { throw UsageFault.fileTooLarge(name: name, limit: Self.limit) }
    guard let text = String(validating: data, as: UTF8.self) else { throw UsageFault.fileNotUTF8(name: name) }
    return RecordText(text: text, name: name)
  }

  /// The record of a file, or one that holds a reason only; throws when there is neither.
  func read(orReason reason: String?) throws -> RecordText {
    if file != nil { return try read() }
    guard let reason else { throw UsageFault.nothingToClose }
    let quoted = reason.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(
      of: "\"", with: "\\\"")
    return RecordText(text: "reason: \"\(quoted)\"\n", name: "--reason")
  }
}
