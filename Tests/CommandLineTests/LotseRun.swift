import Foundation
import TestSupport

/// One run of the built program: what it printed, and how it ended.
struct LotseRun {
  let code: Int32
  let output: String
  let errors: String

  /// Runs `lotse` with these arguments in an environment of its own; `input` is its standard input.
  init(_ arguments: [String], environment: [String: String] = [:], input: String = "") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PseudoTerminal.built("lotse"))
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb"].merging(environment) {
      $1
    }
    let (out, err, stdin) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    process.standardInput = stdin
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    // Errors are short; the output may fill its pipe, so it is read first.
    output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    code = process.terminationStatus
  }

  /// The output as JSON.
  func json() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }
}
