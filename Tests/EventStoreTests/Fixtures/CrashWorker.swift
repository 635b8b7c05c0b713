import Foundation

@testable import EventStore

/// The worker program, started on the folder of a test log.
final class CrashWorker {
  private let process = Process()
  private let output = Pipe()
  private var rest: [UInt8] = []

  /// Starts the worker; `under` is a program that runs it, with its arguments.
  init(_ mode: String, _ test: TestLog, place: Identifier, under: [String] = []) throws {
    let seed = test.first.keys[0].rawRepresentation.base64EncodedString()
    let all =
      under + [
        Self.executable.path, mode, test.folder.path, test.first.id.description, seed, place.description,
      ]
    process.executableURL = URL(fileURLWithPath: all[0])
    process.arguments = Array(all.dropFirst())
    process.standardOutput = output
    try process.run()
  }

  /// It is built beside the program that runs the tests.
  private static var executable: URL {
    let own =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    let beside = URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent(
      "store-crash-worker")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return Bundle.main.bundleURL.appendingPathComponent("store-crash-worker")
  }

  /// The next whole line; nil when the worker has ended.
  func line() -> String? {
    while true {
      if let end = rest.firstIndex(of: 10) {
        defer { rest.removeFirst(end + 1) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      rest += more
    }
  }

  /// Kills it at once, and gives every number it had acknowledged by then.
  func kill() -> [UInt64] {
    _ = Foundation.kill(process.processIdentifier, SIGKILL)
    var numbers: [UInt64] = []
    while let line = line() {
      if let number = UInt64(line) { numbers.append(number) }
    }
    process.waitUntilExit()
    return numbers
  }
}
