/// Where a body stands in the hierarchy of its administration.
public struct HierarchyPlaced: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// The body above it; nil when there is none.
  public var parent: BodyID?
  /// Is it declared independent? Then a complaint about a body below it does not leave it out.
  public var independent: Bool
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(body: BodyID, parent: BodyID? = nil, independent: Bool, on: CalendarDay) {
    self.body = body
    self.parent = parent
    self.independent = independent
    self.on = on
  }
}
