import Foundation
import Hardening
import Synchronization

/// Writes and reads inside and outside of the folder to which writing is confined.
enum Confined {
  static func show(inside: String, outside: String) async {
    let threads = (0..<8).map { EarlyThread(file: "\(outside)/thread\($0)") }
    _ = await Work.sum()
    say("result", "\(confineWriting(to: [URL(fileURLWithPath: inside)]))")
    let (inside, outside) = (URL(fileURLWithPath: inside), URL(fileURLWithPath: outside))
    say("inside_create", create(inside.appendingPathComponent("new")))
    say("inside_rename", error(rename(inside.path + "/new", inside.path + "/other")))
    say("inside_remove", error(unlink(inside.path + "/other")))
    say("outside_create", create(outside.appendingPathComponent("new")))
    let there = outside.path + "/there"
    say("outside_open", openForWriting(there, O_RDWR))
    say("outside_truncate", openForWriting(there, O_WRONLY | O_TRUNC))
    say("outside_remove", error(unlink(there)))
    say("outside_folder", error(mkdir(outside.path + "/folder", 0o700)))
    say("outside_link", error(symlink("x", outside.path + "/link")))
    say("outside_rename", error(rename(inside.path + "/kept", outside.path + "/kept")))
    say("outside_read", (try? String(contentsOfFile: there, encoding: .utf8)) ?? "none")
    say("null", openForWriting("/dev/null", O_WRONLY))
    say("sum", await Work.sum())
    let task = Task.detached { create(outside.appendingPathComponent("task")) }
    say("task_create", await task.value)
    say("thread_create", threads.map { String($0.result()) }.joined(separator: ","))
  }

  /// A thread that ran before writing was confined, and tries to write afterwards.
  private final class EarlyThread: Sendable {
    private let (go, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    private let code = Mutex<Int32>(-1)

    init(file: String) {
      let thread = Thread { [self] in
        go.wait()
        code.withLock { $0 = Confined.create(URL(fileURLWithPath: file)) }
        done.signal()
      }
      thread.start()
    }

    func result() -> Int32 {
      go.signal()
      done.wait()
      return code.withLock { $0 }
    }
  }

  private static func create(_ file: URL) -> Int32 { openForWriting(file.path, O_WRONLY | O_CREAT | O_EXCL) }

  private static func openForWriting(_ path: String, _ flags: Int32) -> Int32 {
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { return errno }
    close(descriptor)
    return 0
  }

  private static func error(_ result: Int32) -> Int32 { result == 0 ? 0 : errno }
}
