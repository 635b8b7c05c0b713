import Clearing

/// The time that coordination took, by body and half-year. Known to every active body.
public struct EffortList: Sendable, Hashable {
  /// A body's time in a half-year.
  public struct Row: Sendable, Hashable {
    /// The body.
    public let body: BodyID
    /// The half-year.
    public let period: String
    /// Minutes.
    public let minutes: Int
  }

  /// The times, by half-year and body.
  public let rows: [Row]
  /// All minutes together.
  public var minutes: Int { rows.reduce(0) { $0 + $1.minutes } }

  /// The times of a half-year or year; all of them without one.
  public init(_ world: World, period: Period? = nil) {
    rows = world.programme.efforts.map { Row(body: $0.key.body, period: $0.key.period, minutes: $0.value) }
      .filter { row in
        guard let period else { return true }
        return Period(row.period).map { period.contains($0.firstDay) } == true
      }.sorted { ($0.period, $0.body) < ($1.period, $1.body) }
  }
}
