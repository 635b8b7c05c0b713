import Foundation
import TerminalKit
import TestSupport
import Testing

/// Whole sessions of the built program, judged by the system calls they make.
@Suite(
  "The system calls of a session",
  .enabled(if: SystemCallTrace.isPossible, "strace is missing, may not trace here, or this is not root"))
struct SystemCallTests {
  private static let sockets: Set<String> = [
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg",
  ]

  /// The tracer's file, outside of the data folder.
  private func file(_ demo: DemoData) -> URL {
    demo.folder.deletingLastPathComponent().appendingPathComponent("trace")
  }

  private func check(_ trace: SystemCallTrace, _ folder: URL) {
    #expect(trace.calls.count > 50, "the tracer saw the program")
    #expect(trace.named(["execve", "execveat"]).count == 1, "one program")
    #expect(trace.named(["fork", "vfork"]).isEmpty)
    for call in trace.named(["clone", "clone3"]) {
      #expect(call.arguments.contains("CLONE_THREAD"), "threads only: \(call)")
    }
    #expect(trace.named(Self.sockets).isEmpty, "no socket")
    #expect(trace.calls.contains { $0.writes }, "the check sees what is written")
    #expect(trace.strayWrites(outside: folder).isEmpty)
  }

  @Test func `a command that writes starts nothing, connects to nothing and stays in its folder`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let words = SystemCallTrace.words(["case", "open", "--file", "-", "--json"], to: file(demo))
    let run = try TracedRun(words, demo, nord, input: try demo.example(["case", "open"]))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("BN-26-"))
    check(try SystemCallTrace(file(demo)), demo.folder)
  }

  @Test func `the screens start nothing, connect to nothing and stay in the data folder`() throws {
    let demo = try DemoData()
    let words = SystemCallTrace.words(
      ["demo", "--data", demo.folder.path, "--role", "counsellor", "--lang", "de"], to: file(demo))
    let terminal = try PseudoTerminal(
      words[0], arguments: Array(words.dropFirst()),
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": demo.folder.path])
    try terminal.wait(within: .seconds(60)) { Self.screen($0).contains("Fälle meiner Stelle") }
    for key in ["\r", "\u{1B}", "n", "\u{1B}", "h", "\u{1B}", "\u{1B}", "\u{1B}"] {
      try terminal.send(key)
      terminal.settle()
    }
    try terminal.send("q")
    #expect(try terminal.waitForEnd(within: .seconds(60)) == .exited(0))
    check(try SystemCallTrace(file(demo)), demo.folder)
  }

  @Test func `the check finds what it looks for`() throws {
    let demo = try DemoData()
    let outside = demo.folder.deletingLastPathComponent().appendingPathComponent("outside").path
    let script = "echo x > \(outside); /bin/true; rm \(outside)"
    let words = SystemCallTrace.words([], to: file(demo)).dropLast() + ["/bin/sh", "-c", script]
    #expect(try TracedRun(Array(words), demo, "", input: "").code == 0)
    let trace = try SystemCallTrace(file(demo))
    #expect(trace.named(["execve"]).count == 3)
    #expect(trace.strayWrites(outside: demo.folder).count == 2)
  }

  private static func screen(_ terminal: PseudoTerminal) -> String {
    var screen = TerminalScreen()
    screen.feed(terminal.output)
    return screen.text
  }
}

/// One run of a command under the tracer, as a member of the demo.
private struct TracedRun {
  let code: Int32
  let output: String
  let errors: String

  init(_ words: [String], _ demo: DemoData, _ member: String, input: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    let secret = demo.folder.deletingLastPathComponent().appendingPathComponent(member)
    process.environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb", "LOTSE_DATA": demo.folder.path,
      "LOTSE_MEMBER": member,
      "LOTSE_PASSWORD_FILE": secret.path,
    ]
    let (out, err, stdin) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    process.standardInput = stdin
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    code = process.terminationStatus
  }
}
