import Foundation
import TestSupport

/// One run of the process that hardens itself and then does what a test asks for.
struct Probe {
  let code: Int32
  let wasKilled: Bool
  let output: String
  let errors: String

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    process.standardInput = FileHandle.nullDevice
    try process.run()
    output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    code = process.terminationStatus
    wasKilled = process.terminationReason == .uncaughtSignal
  }

  static var path: String { PseudoTerminal.built("hardening-probe") }

  /// What stands behind a word at the beginning of a line; nil when no line begins with it.
  func answer(_ word: String) -> String? {
    output.split(separator: "\n").first { $0.hasPrefix(word + " ") }.map {
      String($0.dropFirst(word.count + 1))
    }
  }
}
