import EventStore
import Foundation

/// Durable appends of one event each: seal, sign, chain, check versions and rights, commit.
enum AppendMeasurement {
  /// As many compartments as the plain program has streams.
  private static let compartments = 5000
  /// Content that is stored as 608 bytes with its header, like the events of the plain program.
  private static let content = [UInt8](repeating: 0x61, count: 500)

  /// Appends for so many seconds to a new log in a new folder.
  static func run(folder: URL, seconds: Double) throws {
    let home = try OneBodyLog(foundedAt: folder)
    var rooms: [OneBodyLog.Room] = []
    while rooms.count < compartments {
      let some = try home.rooms(1000)
      try home.append(some.map { DraftEvent(control: $0.opening) })
      rooms += some
    }
    var versions = [UInt64](repeating: 0, count: rooms.count)
    var latencies = Latencies()
    let start = ContinuousClock.now
    var now = start
    while (now - start).seconds < seconds {
      let place = Int.random(in: rooms.indices)
      let room = rooms[place]
      let event = try home.seal(content, in: room, version: versions[place] + 1)
      try home.append([event], expected: [room.id: versions[place]])
      versions[place] += 1
      let then = ContinuousClock.now
      latencies.add(then - now)
      now = then
    }
    ResultLine(.append).with(latencies, over: (now - start).seconds).print()
    try home.log.close()
  }
}
