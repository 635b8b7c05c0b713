import Foundation

/// A whole command: from its start to its end, with its processor time and its memory. Its output is thrown away.
enum CommandMeasurement {
  /// Runs a program so many times; throws when it does not end with exit code 0.
  static func run(_ name: String, times: Int, program: [String]) throws {
    var latencies = Latencies()
    var processor = Latencies()
    var peak = 0
    for _ in 0..<times {
      let start = ContinuousClock.now
      let usage = try wait(for: try spawn(program))
      latencies.add(ContinuousClock.now - start)
      processor.add(usage.ru_utime.duration + usage.ru_stime.duration)
      peak = max(peak, usage.ru_maxrss)
    }
    ResultLine(.command, name).with("times", Double(times)).with(
      "p50_ms", latencies.percentile(0.5) / 1000, digits: 1
    )
    .with("max_ms", latencies.percentile(1) / 1000, digits: 1)
    .with("cpu_ms", processor.percentile(0.5) / 1000, digits: 1).with("peak_mib", Double(peak) / 1024).print()
  }

  private static func spawn(_ words: [String]) throws -> pid_t {
    guard let path = words.first else { throw CallFault.programMissing }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    var environment = ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, nil, &arguments, &environment)
    guard code == 0 else { throw CommandFault.notStarted(code) }
    return child
  }

  private static func wait(for child: pid_t) throws -> rusage {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw CommandFault.notStarted(errno) }
    }
    guard status == 0 else { throw CommandFault.failed(status: status) }
    return usage
  }
}

/// Why a command gives no figure.
enum CommandFault: Error {
  case notStarted(Int32)
  case failed(status: Int32)
}

extension timeval {
  fileprivate var duration: Duration { .seconds(tv_sec) + .microseconds(tv_usec) }
}
