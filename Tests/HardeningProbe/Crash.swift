import Foundation

/// The ways to die that the program must not talk about.
enum Crash {
  static func happen(_ way: String) {
    // What must not appear in any output: it is in registers and on the stack when the process dies.
    let secret = [UInt8]("CANARY-7f3a-in-memory".utf8)
    secret.withUnsafeBytes { bytes in
      switch way {
      case "trap": trap(bytes.count)
      case "null": null(bytes.count)
      case "overflow": say("depth", overflow(1))
      case "thread":
        let thread = Thread { null(21) }
        thread.start()
        while true { pause() }
      default: raise(Int32(way) ?? SIGABRT)
      }
    }
  }

  /// Arithmetic that overflows: Swift traps without a word in a release build.
  private static func trap(_ count: Int) {
    say("sum", Int.max - count + (Int(CommandLine.arguments.count) << 8))
  }

  private static func null(_ count: Int) {
    guard let pointer = UnsafePointer<UInt8>(bitPattern: count) else { return }
    say("byte", pointer.pointee)
  }

  private static func overflow(_ depth: Int) -> Int {
    // Used after the call, so that no loop can be made of it.
    let room = [depth, depth + 1]
    return depth == .max ? 0 : overflow(depth + 1) + room[depth & 1]
  }
}
