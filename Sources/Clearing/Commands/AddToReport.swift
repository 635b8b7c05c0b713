/// Adds to a report what its reporter said later, or what the reporter is to be asked or told.
public struct AddToReport: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.keepReport
  /// The report's number.
  public var number: String
  /// The words.
  public var text: String
  /// Is it the body's question or answer?
  public var isAnswer: Bool
  /// Did somebody look at what may tell who the reporter is, and decide to keep it?
  public var isChecked: Bool

  /// Adds these words to that report.
  public init(number: String, text: String, isAnswer: Bool = false, isChecked: Bool = false) {
    self.number = number
    self.text = text
    self.isAnswer = isAnswer
    self.isChecked = isChecked
  }

  /// Its number.
  public var object: String? { number }

  /// Writes the words; throws when they may tell who the reporter is.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let report = try draft.ownReport(number, Self.name)
    try TextLimits.check(text, .text, limit: TextLimits.message)
    if !isAnswer { try draft.checkReporter(report.core, text, isChecked: isChecked) }
    draft.write(.reportAdded(ReportAdded(text: text, isAnswer: isAnswer)), in: report.id)
    return try draft.decided()
  }
}
