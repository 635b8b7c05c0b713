/// A training as it stands now; noted again under the same number it takes the place of what was noted before.
public struct TrainingNoted: Hashable, Sendable, Codable {
  /// Its number.
  public var number: String
  /// The body that sees to it.
  public var body: BodyID
  /// The training.
  public var training: Training

  /// The fact with all its parts.
  public init(number: String, body: BodyID, training: Training) {
    self.number = number
    self.body = body
    self.training = training
  }
}
