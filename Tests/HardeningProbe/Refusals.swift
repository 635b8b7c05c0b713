import Foundation

/// Tries everything that the program never does, by call and by library.
enum Refusals {
  static func show() {
    for (name, number) in SystemCall.numbers.sorted(by: { $0.key < $1.key }) {
      say(name, SystemCall.error(number))
    }
    say("clone", SystemCall.error(SystemCall.clone, Int(SIGCHLD)))
    say("clone3", SystemCall.error(SystemCall.clone3))
    let (typing, console) = (0x5412, 0x541C)
    say("ioctl_tiocsti", SystemCall.error(SystemCall.ioctl, 0, typing))
    say("ioctl_tioclinux", SystemCall.error(SystemCall.ioctl, 0, console))
    say("program", program())
    say("shell", shell())
    // Not from the main thread either.
    let thread = Thread {
      say("thread_socket", SystemCall.error(SystemCall.numbers["socket"] ?? 0))
      done.signal()
    }
    thread.start()
    done.wait()
  }

  private static let done = DispatchSemaphore(value: 0)

  private static func program() -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    do {
      try process.run()
      process.waitUntilExit()
      return "ran"
    } catch {
      return "refused"
    }
  }

  private static func shell() -> String {
    guard let pipe = popen("true", "r") else { return "refused" }
    pclose(pipe)
    return "ran"
  }
}
