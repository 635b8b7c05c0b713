import Foundation

/// The system calls of a process, watched by a tracer that can kill it at one of them.
enum CallTrace {
  /// One occurrence of a call, counted from the start of the process.
  struct Point: Equatable, Sendable, CustomStringConvertible {
    let call: String
    let number: Int
    var description: String { "\(call) number \(number)" }
  }

  /// What a traced process did.
  struct Result {
    let wasKilled: Bool
    let lines: [String]
    let trace: [String]
  }

  private static let strace = "/usr/bin/strace"
  /// The calls after which the disk differs, and those that open and lock; with a question mark, not on every machine.
  private static let watched = [
    "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "?rename", "renameat", "renameat2", "?unlink",
    "unlinkat",
    "flock", "openat",
  ]

  /// Whether a process can be traced, and killed by it, here.
  static let works: Bool = {
    guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
    let result = try? run(["/bin/true"], kill: Point(call: "openat", number: 1))
    return result?.wasKilled ?? false
  }()

  /// A program that was built beside the one that runs the tests.
  static func built(_ name: String) throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// Runs a program with its calls written down; it is killed when it begins the call of that number.
  static func run(_ command: [String], kill: Point?) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lotse-trace-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: strace)
    let injection = kill.map { ["-e", "inject=\($0.call):signal=SIGKILL:when=\($0.number)"] } ?? []
    process.arguments =
      ["-o", file.path, "-e", "trace=" + watched.joined(separator: ",")] + injection + ["--"] + command
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let trace = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return Result(
      wasKilled: trace.contains("+++ killed by SIGKILL +++"),
      lines: text.split(separator: "\n").map(String.init),
      trace: trace.split(separator: "\n").map(String.init))
  }

  /// Every call behind the process's word that it begins; what loads the program before is the same for every deed.
  static func points(in trace: [String]) -> [Point] {
    var counts: [String: Int] = [:]
    var points: [Point] = []
    var hasBegun = false
    for line in trace {
      guard let name = line.split(separator: "(", maxSplits: 1).first.map(String.init), line.contains(") ")
      else {
        continue
      }
      counts[name, default: 0] += 1
      if hasBegun { points.append(Point(call: name, number: counts[name] ?? 0)) }
      if line.hasPrefix("write(1, \"begin") { hasBegun = true }
    }
    return points
  }
}
