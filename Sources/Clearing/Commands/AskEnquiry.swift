/// Asks the police contact an abstract question: a category, a rough area and words that lead to no case.
public struct AskEnquiry: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.askEnquiry
  /// The addressed police contact.
  public var recipient: BodyID
  /// What it is about, as a kind of act.
  public var category: String
  /// Roughly where.
  public var area: EnquiryArea
  /// The question.
  public var text: String

  /// A question to that body.
  public init(recipient: BodyID, category: String, area: EnquiryArea, text: String) {
    self.recipient = recipient
    self.category = category
    self.area = area
    self.text = text
  }

  /// Opens the enquiry in an entry that holds nothing else; throws when the words could lead to a case.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    guard recipient != draft.body, world.bodyKinds[recipient] == .policeContact else {
      throw .notARecipient(recipient)
    }
    try context.taxonomy.check(.acts, category, on: context.today)
    try EnquiryRules.check(text, world, of: draft.body)
    let id = draft.open(.enquiry, for: [recipient])
    let number = draft.number(.enquiry)
    draft.write(
      .enquiryAsked(
        EnquiryAsked(
          number: number, from: draft.body, to: recipient, category: category, area: area, text: text)),
      in: id)
    draft.created(number)
    return try draft.decided()
  }
}
