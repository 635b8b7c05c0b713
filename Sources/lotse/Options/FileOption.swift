import ArgumentParser
import Foundation

/// A record given as a YAML or JSON file, or a complete example of one.
struct FileOption: ParsableArguments {
  @Option(name: .long, help: "The record as a YAML or JSON file; - reads standard input.")
  var file: String?

  @Flag(name: .long, help: "Print a complete valid file with comments, and do nothing else.")
  var example = false

  /// The record; throws when there is none or it cannot be read.
  func read() throws -> RecordText { try RecordText.read(file) }

  /// The record of a file, or one that holds a reason only; throws when there is neither.
  func read(orReason reason: String?) throws -> RecordText {
    if file != nil { return try read() }
    guard let reason else { throw UsageFault.nothingToClose }
    let quoted = reason.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(
      of: "\"", with: "\\\"")
    return RecordText(text: "reason: \"\(quoted)\"\n", name: "--reason")
  }
}
