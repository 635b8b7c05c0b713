import Foundation

/// What a session does all the time must not be touched.
enum Work {
  static func show() async {
    say("sum", await sum())
    say("home", FileManager.default.homeDirectoryForCurrentUser.path)
    say("zone", TimeZone(identifier: "Europe/Berlin")?.identifier ?? "none")
    say("account", getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "none")
    say("unknown_account", getpwnam("nobody-of-this-name") == nil ? "none" : "found")
    say("queue", await onQueue())
  }

  /// A sum over tasks that run on several threads.
  static func sum() async -> Int {
    await withTaskGroup(of: Int.self) { group in
      for number in 1...100 {
        group.addTask {
          await Task.yield()
          return number
        }
      }
      return await group.reduce(0, +)
    }
  }

  private static func onQueue() async -> String {
    await withCheckedContinuation { next in DispatchQueue.global().async { next.resume(returning: "ran") } }
  }
}
