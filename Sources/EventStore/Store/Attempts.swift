import Foundation
import GRDB

extension SQLiteLog {
  /// Wrong passwords in a row under a login name, and when the last one was, in seconds since 1970; nil when there are none.
  public func failures(login: String) throws -> (count: UInt64, at: Int64)? {
    try use { database in
      try database.first(.attempts, [login]) { (count: $0.number(0), at: Int64(bitPattern: $0.number(1))) }
    }
  }

  /// Counts one more wrong password.
  public func noteFailure(login: String, at: Int64) throws {
    try useForWriting { database in
      try database.transaction(.beginImmediate) { try database.run(.noteFailure, [login, at]) }
    }
  }

  /// Forgets the wrong passwords under a login name.
  public func forgetFailures(login: String) throws {
    try useForWriting { database in
      try database.transaction(.beginImmediate) { try database.run(.forgetFailures, [login]) }
    }
  }

  /// Runs the body in one of two seats, so that at most two passwords are hashed at once, in all processes together: hashing takes
  /// 128 MiB, and whoever opens many connections must not exhaust the host.
  public func withUnlockSeat<Result>(_ body: () throws -> Result) throws -> Result {
    let seat = try UnlockSeat(layout.lock)
    return try withExtendedLifetime(seat) { try body() }
  }
}

/// One of two seats: an advisory lock on the first or second byte of the lock file, apart from the lock on the file as a whole.
private final class UnlockSeat {
  private let descriptor: Int32
  private static let seats: off_t = 2
  /// `F_OFD_SETLK` and `F_OFD_SETLKW` of fcntl(2), which the C library shows to nobody but GNU programs.
  private static let (tryLock, waitForLock): (Int32, Int32) = (37, 38)

  /// Takes a free seat, and waits for one when both are taken. A log that cannot be written has no seats to take.
  init(_ url: URL) throws(StoreError) {
    descriptor = open(url.path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    for seat in 0..<Self.seats where lock(seat, Self.tryLock) == 0 { return }
    // Whoever waits, waits at the seat its process number names, so that waiting is spread over both.
    while lock(off_t(getpid()) % Self.seats, Self.waitForLock) != 0 {
      guard errno == EINTR else { throw .inputOutput(errno) }
    }
  }

  // Closing the descriptor gives the seat back, also when the process is killed.
  deinit {
    if descriptor >= 0 { _ = Foundation.close(descriptor) }
  }

  private func lock(_ seat: off_t, _ command: Int32) -> Int32 {
    var region = flock()
    region.l_type = Int16(F_WRLCK)
    region.l_whence = Int16(SEEK_SET)
    region.l_start = seat
    region.l_len = 1
    return fcntl(descriptor, command, &region)
  }
}
