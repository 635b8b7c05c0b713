/// What one try at a password costs: memory, passes over it, lanes (RFC 9106 m, t, p).
public struct Argon2Cost: Equatable, Sendable {
  /// Memory in KiB.
  public let memoryKiB: UInt32
  /// Passes over the memory.
  public let passes: UInt32
  /// Lanes, each computed by a thread of its own.
  public let lanes: UInt8

  /// A cost; whether it is acceptable is asked with `check`.
  public init(memoryKiB: UInt32, passes: UInt32, lanes: UInt8) {
    self.memoryKiB = memoryKiB
    self.passes = passes
    self.lanes = lanes
  }

  /// What new records use: 128 MiB, 3 passes, 1 lane; about half a second.
  public static let standard = Argon2Cost(memoryKiB: 128 * 1024, passes: 3, lanes: 1)
  /// The least a live log accepts: 64 MiB and 3 passes, the memory of RFC 9106's second choice.
  public static let floor = Argon2Cost(memoryKiB: 64 * 1024, passes: 3, lanes: 1)
  /// The most any log accepts, so that a changed record cannot exhaust the host: 1 GiB, 10 passes, 8 lanes.
  public static let ceiling = Argon2Cost(memoryKiB: 1024 * 1024, passes: 10, lanes: 8)
  /// For rehearsals and tests: 8 MiB, 1 pass; some milliseconds.
  public static let rehearsal = Argon2Cost(memoryKiB: 8 * 1024, passes: 1, lanes: 1)

  /// Throws `costAboveCeiling` or `costBelowFloor`. A rehearsal is held to the ceiling and to what the
  /// algorithm itself needs (1 pass, 1 lane, 8 KiB a lane), not to the floor.
  public func check(rehearsal: Bool) throws {
    let most = Argon2Cost.ceiling
    if memoryKiB > most.memoryKiB || passes > most.passes || lanes > most.lanes {
      throw VaultError.costAboveCeiling(self)
    }
    let least = rehearsal ? Argon2Cost(memoryKiB: 8 * UInt32(lanes), passes: 1, lanes: 1) : Argon2Cost.floor
    if memoryKiB < least.memoryKiB || passes < least.passes || lanes < least.lanes {
      throw VaultError.costBelowFloor(self)
    }
  }
}
