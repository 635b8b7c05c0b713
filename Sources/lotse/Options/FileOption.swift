import ArgumentParser
import Config
import Foundation

/// A record given as a YAML or JSON file, or a complete example of one.
struct FileOption: ParsableArguments {
  @Option(name: .long, help: "The record as a YAML or JSON file; - reads standard input.")
  var file: String?

  @Flag(name: .long, help: "Print a complete valid file with comments, and do nothing else.")
  var example = false

  /// Most bytes that are read; a record is far smaller.
  private static let limit = 1 << 20

  /// The text of the file and the name to show in errors; throws when there is none or it cannot be read.
  func read() throws -> (text: String, name: String) {
    guard let file else { throw UsageFault.fileMissing }
    let name = file == "-" ? "stdin" : (file as NSString).lastPathComponent
    guard
      let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file),
      let data = try handle.read(upToCount: Self.limit + 1)
    else {
      if FileManager.default.isReadableFile(atPath: file) { return ("", name) }
      throw UsageFault.fileUnreadable(name: name)
    }
    guard data.count <= Self.limit else { throw UsageFault.fileTooLarge(name: name, limit: Self.limit) }
    guard let text = String(validating: data, as: UTF8.self) else { throw UsageFault.fileNotUTF8(name: name) }
    return (text, name)
  }

  /// Prints the example and returns true, if that is what was asked for.
  func printedExample(_ example: EmbeddedFile) -> Bool {
    guard self.example else { return false }
    print(example.text, terminator: "")
    return true
  }
}
