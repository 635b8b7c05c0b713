import Foundation
import Testing

/// Root may look into everything, so as root both processes run as another account.
@Suite("Other processes of the same user") struct InspectionTests {
  /// A process that waits, and the account it runs under.
  private final class Waiting {
    let process = Process()
    private let (input, output) = (Pipe(), Pipe())

    init(_ arguments: [String]) throws {
      process.executableURL = URL(fileURLWithPath: Account.words[0])
      process.arguments = Account.words.dropFirst() + arguments
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      isReady = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "ready yes\n"
    }

    private(set) var isReady = false

    deinit {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
  }

  /// How a process is started that is not root.
  private enum Account {
    static let words =
      getuid() == 0
      ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : ["/usr/bin/env"]
  }

  private func canRead(_ file: String, of process: Process) throws -> Bool {
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: Account.words[0])
    reader.arguments = Account.words.dropFirst() + ["/bin/cat", "/proc/\(process.processIdentifier)/\(file)"]
    reader.standardOutput = FileHandle.nullDevice
    reader.standardError = FileHandle.nullDevice
    try reader.run()
    reader.waitUntilExit()
    return reader.terminationStatus == 0
  }

  @Test func `cannot read its memory, its environment or its files`() throws {
    let open = try Waiting([Probe.path, "bare", "wait"])
    guard open.isReady else {
      try Test.cancel("the account nobody cannot start programs of this folder, or setpriv is missing")
    }
    #expect(try canRead("environ", of: open.process), "the check finds what it looks for")
    let closed = try Waiting([Probe.path, "hardened", "wait"])
    #expect(closed.isReady)
    for file in ["environ", "maps", "auxv", "stack"] {
      #expect(try !canRead(file, of: closed.process), "\(file)")
    }
  }
}
