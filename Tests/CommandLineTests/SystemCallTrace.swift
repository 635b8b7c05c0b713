import Foundation
import TestSupport

/// The system calls of one run of the built program, written down by `strace`.
struct SystemCallTrace {
  /// One call: its name and its arguments as the tracer writes them.
  struct Call: CustomStringConvertible {
    let name: String
    let arguments: String
    let description: String

    /// The texts in quotes: the paths of a call that takes paths.
    var paths: [String] {
      arguments.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) }
    }

    /// Whether it may make or change a file; opening for reading may not.
    var writes: Bool {
      guard ["open", "openat", "openat2"].contains(name) else { return Self.changing.contains(name) }
      return arguments.contains(/O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE/)
    }

    private static let changing: Set<String> = [
      "creat", "truncate", "mkdir", "mkdirat", "mknod", "mknodat", "rmdir", "unlink", "unlinkat", "rename",
      "renameat",
      "renameat2", "link", "linkat", "symlink", "symlinkat", "chmod", "fchmodat", "chown", "lchown",
      "fchownat",
      "utimensat", "setxattr", "lsetxattr", "removexattr", "lremovexattr",
    ]
  }

  let calls: [Call]
  private static let strace = "/usr/bin/strace"

  /// Whether a process can be traced here, and the names of its files be read.
  static let isPossible: Bool = {
    guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: strace)
    process.arguments = ["-o", "/dev/null", "/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    // The program lets nobody read its memory, so only root still sees which files it names.
    return process.terminationStatus == 0 && geteuid() == 0
  }()

  /// The words that run the program traced, and write every call with a path, a process or a socket to a file.
  static func words(_ arguments: [String], to file: URL) -> [String] {
    [
      strace, "-f", "-o", file.path, "-e", "trace=%file,%process,%network", "--",
      PseudoTerminal.built("lotse"),
    ] + arguments
  }

  /// Reads what the tracer wrote.
  init(_ file: URL) throws {
    calls = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      // A call that was interrupted begins in one line and ends in another; the first has the arguments.
      guard let match = line.firstMatch(of: /^\d+ +(\w+)\((.*)$/) else { return nil }
      return Call(name: String(match.1), arguments: String(match.2), description: String(line))
    }
  }

  /// All calls of these names.
  func named(_ names: Set<String>) -> [Call] { calls.filter { names.contains($0.name) } }

  /// Calls that make or change a file anywhere but in this folder and on the terminal.
  func strayWrites(outside folder: URL) -> [Call] {
    calls.filter { call in
      call.writes && call.paths.contains { !Self.isAllowed($0, folder.path) }
    }
  }

  private static func isAllowed(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder + "/") || path == "/dev/tty" || path == "/dev/null"
      || path.hasPrefix("/dev/pts/")
  }
}
