import Foundation
import Testing

@testable import EventStore

/// What only a power cut shows is read off the system calls: everything that an acknowledgement rests on is synced before it.
@Suite struct SyncOrderTests {
  static let strace = "/usr/bin/strace"
  static let traces: Bool = {
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: strace)
    probe.arguments = ["-o", "/dev/null", "/bin/true"]
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }()

  @Test(.enabled(if: traces, "strace is not installed or may not trace here"))
  func `slots are synced before the entry that needs them, and the entry before it is acknowledged`() throws {
    let test = try TestLog()
    try test.log.close()
    let trace = test.folder.deletingLastPathComponent().appendingPathComponent("trace-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: trace) }
    let worker = try CrashWorker(
      "compartments", test, place: test.circle,
      under: [
        Self.strace, "-f", "-y", "-o", trace.path, "-e", "trace=pwrite64,fsync,fdatasync,write", "--",
      ])
    for _ in 0..<5 { #expect(worker.line().flatMap { UInt64($0) } != nil) }
    // The tracer alone would leave the worker running: the trace names its process number.
    let traced = try String(contentsOf: trace, encoding: .utf8).prefix { $0 != " " }
    _ = kill(try #require(pid_t(traced)), SIGKILL)
    _ = worker.kill()
    var acknowledged = 0
    var unsynced: Set<String> = []
    for line in try String(contentsOf: trace, encoding: .utf8).split(separator: "\n") {
      guard let file = Self.file(line) else { continue }
      if line.contains(" pwrite64(") {
        // The write-ahead log may follow only what the entry needs beside it.
        if file == "log.db-wal" {
          #expect(
            unsynced.isDisjoint(with: ["slots.bin", "slots.mirror"]), "before entry \(acknowledged + 1)")
        }
        unsynced.insert(file)
      } else if line.contains("sync(") {
        unsynced.remove(file)
      } else if line.contains(" write(1<") {
        acknowledged += 1
        #expect(
          unsynced.isDisjoint(with: ["slots.bin", "slots.mirror", "log.db-wal"]), "entry \(acknowledged)")
      }
    }
    #expect(acknowledged >= 5, "the trace was read")
  }

  /// The name of the file that a traced call is about; `-y` prints the path behind the descriptor.
  private static func file(_ line: Substring) -> String? {
    guard let open = line.firstIndex(of: "<"), let close = line[open...].firstIndex(of: ">") else {
      return nil
    }
    return line[line.index(after: open)..<close].split(separator: "/").last.map(String.init)
  }
}
