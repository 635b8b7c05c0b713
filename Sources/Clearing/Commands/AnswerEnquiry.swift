/// Answers an abstract question.
public struct AnswerEnquiry: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.answerEnquiry
  /// The enquiry's number.
  public var number: String
  /// The answer.
  public var text: String

  /// An answer to that enquiry.
  public init(number: String, text: String) {
    self.number = number
    self.text = text
  }

  /// The number is not noted in the access log: nothing beside the enquiry itself shall speak of it.
  public var object: String? { nil }

  /// Writes the answer; throws when there is one already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    guard let id = world.numbers[number], let enquiry = world.enquiries[id] else {
      throw .notFoundOrNotPermitted
    }
    try draft.require(
      Self.name, world.relation(of: draft.body, to: enquiry), isLocked: world.locked.contains(id),
      otherwise: .notPermitted)
    try TextLimits.check(text, .text, limit: TextLimits.message)
    draft.write(.enquiryAnswered(EnquiryAnswered(text: text, on: context.today)), in: id)
    return try draft.decided()
  }
}
