/// A need of a workshop is answered by a measure.
public struct NeedAnswered: Hashable, Sendable, Codable {
  /// The workshop's number.
  public var workshop: String
  /// The need, counted from 1 through the whole workshop.
  public var need: Int
  /// The measure's number.
  public var measure: String

  /// The fact with all its parts.
  public init(workshop: String, need: Int, measure: String) {
    self.workshop = workshop
    self.need = need
    self.measure = measure
  }
}
