import Clearing

/// What a session has looked at and not yet written: one line an object, kind and hour.
struct AccessLog {
  /// The most lines that wait; then they are written whether it is time or not.
  static let limit = 200
  /// The longest that a line waits.
  static let longestWait = Duration.seconds(60)

  private var counts: [Place: Int] = [:]
  private var order: [Place] = []
  /// Since when the oldest line waits, by a clock that nobody can set.
  private var since: ContinuousClock.Instant?

  private struct Place: Hashable {
    let access: Access
    let hour: Int
  }

  var isEmpty: Bool { order.isEmpty }
  var isFull: Bool { order.count >= Self.limit }

  /// Has a line waited for as long as it may?
  func isDue(_ now: ContinuousClock.Instant = .now) -> Bool {
    since.map { now - $0 >= Self.longestWait } ?? false
  }

  /// Notes an access in the hour of a moment.
  mutating func note(_ access: Access, at moment: Moment, _ now: ContinuousClock.Instant = .now) {
    let place = Place(access: access, hour: Int(moment.milliseconds / 3_600_000))
    if counts[place] == nil {
      order.append(place)
      since = since ?? now
    }
    counts[place, default: 0] += 1
  }

  /// The lines in the order in which they came up.
  var lines: [AccessNoted.Line] {
    order.map {
      AccessNoted.Line(
        kind: $0.access.kind.rawValue, object: $0.access.object, reason: $0.access.reason, hour: $0.hour,
        count: counts[$0] ?? 0)
    }
  }

  /// Forgets what is in the log now.
  mutating func clear() { self = AccessLog() }
}
