import Foundation

/// A program under test on a terminal of its own, without a person and without pauses.
///
/// Everything the program writes is kept in `output`; waiting is always for a condition, with a limit.
public final class PseudoTerminal {
  /// How a program ended.
  public enum End: Sendable, Equatable {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal.
    case killed(Int32)
  }

  /// What went wrong with the test's own means.
  public enum Failure: Error, Equatable {
    /// A system call failed with this error number.
    case system(call: String, number: Int32)
    /// The condition did not come true in time; what the program wrote last.
    case timeout(tail: String)
  }

  /// All bytes the program wrote.
  public private(set) var output: [UInt8] = []
  /// The process of the program.
  public let process: pid_t
  private let controller: Int32
  private let line: Int32
  private var end: End?

  /// Starts a program with its own session on a new terminal.
  ///
  /// - Parameters:
  ///   - executable: path of the program.
  ///   - environment: the whole environment of the program.
  public init(
    _ executable: String, arguments: [String] = [], environment: [String: String], columns: Int = 80,
    rows: Int = 24
  ) throws {
    var controller: Int32 = -1
    var line: Int32 = -1
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&controller, &line, nil, nil, &size) == 0 else { throw Failure.last("openpty") }
    _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
    _ = fcntl(line, F_SETFD, FD_CLOEXEC)
    self.controller = controller
    self.line = line
    process = try Self.spawn(executable, arguments, environment, on: line)
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(controller)
    close(line)
  }

  /// The path of an executable that was built beside the tests.
  public static func built(_ name: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// What the program wrote, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Sends bytes as the keyboard does.
  public func send(_ bytes: some Collection<UInt8>) throws {
    var rest = Array(bytes)
    while !rest.isEmpty {
      // A program that does not read must not block the test: read what it writes meanwhile.
      var list = [pollfd(fd: controller, events: Int16(POLLOUT | POLLIN), revents: 0)]
      guard poll(&list, 1, 10_000) > 0 else { throw Failure.timeout(tail: tail) }
      if list[0].revents & Int16(POLLIN) != 0 { readAvailable() }
      guard list[0].revents & Int16(POLLOUT) != 0 else { continue }
      let written = write(controller, rest, min(rest.count, 1024))
      guard written > 0 else { throw Failure.last("write") }
      rest.removeFirst(written)
    }
  }

  /// Sends text as the keyboard does.
  public func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  /// Reads until the condition holds for everything written so far.
  public func wait(within limit: Duration = .seconds(20), until condition: (PseudoTerminal) -> Bool) throws {
    let deadline = ContinuousClock.now + limit
    while !condition(self) {
      guard ContinuousClock.now < deadline else { throw Failure.timeout(tail: tail) }
      readAvailable(milliseconds: 20)
    }
  }

  /// Reads until nothing came for a while and returns the number of bytes that did.
  @discardableResult public func settle(_ pause: Duration = .milliseconds(100)) -> Int {
    let before = output.count
    var last = ContinuousClock.now
    while ContinuousClock.now - last < pause {
      let count = output.count
      readAvailable(milliseconds: 5)
      if output.count > count { last = .now }
    }
    return output.count - before
  }

  /// Gives the terminal another size, as a window does.
  public func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Waits for the end of the program and returns how it ended.
  public func waitForEnd(within limit: Duration = .seconds(20)) throws -> End {
    try wait(within: limit) { _ in self.hasEnded }
    // All that it wrote before it ended: the kernel hands a terminal's output over in pieces.
    while readAvailable() {}
    return end ?? .exited(-1)
  }

  /// Input, output, control and local flags and the control characters of the terminal, to compare.
  public func modes() -> [UInt32] {
    var modes = termios()
    tcgetattr(line, &modes)
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map { UInt32($0) } }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
  }

  private var hasEnded: Bool {
    if end != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    end = status & 0x7f == 0 ? .exited((status >> 8) & 0xff) : .killed(status & 0x7f)
    return true
  }

  private var tail: String { String(decoding: output.suffix(400), as: UTF8.self).debugDescription }

  /// Reads what is there; true when there was something.
  @discardableResult
  private func readAvailable(milliseconds: Int32 = 0) -> Bool {
    var list = [pollfd(fd: controller, events: Int16(POLLIN), revents: 0)]
    guard poll(&list, 1, milliseconds) > 0, list[0].revents & Int16(POLLIN) != 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(controller, &bytes, bytes.count)
    guard count > 0 else { return false }
    output += bytes[..<count]
    return true
  }

  private static func spawn(
    _ executable: String, _ arguments: [String], _ environment: [String: String], on line: Int32
  ) throws -> pid_t {
    guard let name = ptsname(of: line) else { throw Failure.last("ttyname") }
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // Opened first in a new session, the line becomes the session's terminal.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // POSIX_SPAWN_SETSID of <spawn.h>, which is not imported.
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var defaults = sigset_t()
    sigfillset(&defaults)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // The threads of a test runner may block signals; a program started by a shell has none blocked.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var child: pid_t = 0
    let words = ([executable] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    let failed = posix_spawn(&child, executable, &actions, &attributes, words, variables)
    guard failed == 0 else { throw Failure.system(call: "posix_spawn", number: failed) }
    return child
  }

  private static func ptsname(of line: Int32) -> String? {
    var name = [CChar](repeating: 0, count: 256)
    guard ttyname_r(line, &name, name.count) == 0 else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension PseudoTerminal.Failure {
  fileprivate static func last(_ call: String) -> Self {
    .system(call: call, number: errno)
  }
}
