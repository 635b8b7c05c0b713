/// What is wrong with something that the alliance keeps of its self-check, as it was handed in.
public enum SelfCheckFault: Hashable, Sendable {
  /// This side answered in this cycle already.
  case cycleTaken(cycle: String)
  /// A criterion is answered twice.
  case criterionTwice(String)
  /// Nothing is answered.
  case nothingAnswered
  /// Another one bears this number.
  case numberTaken(String)
  /// None bears this number.
  case unknownNumber(String)
  /// The workshop has no need of this number.
  case unknownNeed(Int)
}
