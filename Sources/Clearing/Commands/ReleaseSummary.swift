/// Agrees for the own body that a draft is released; the last of the data-giving bodies releases it with that.
public struct ReleaseSummary: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.agreeSummary
  /// The draft's number.
  public var number: String

  /// Agrees to that draft.
  public init(number: String) { self.number = number }

  /// Its number in the access log.
  public var object: String? { number }

  /// Writes the agreement, and the release when it was the last one; throws for a draft that a newer one replaced.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    guard let known = world.summaries.drafts[number], let period = Period(known.sheet.period),
      known.sheet.givers.contains(draft.body)
    else { throw .notFoundOrNotPermitted }
    guard !world.summaries.isReleased(number) else { throw .nothingChanged }
    guard world.summaries.draft(period, known.sheet.audience) == known else { throw .draftReplaced }
    if world.holdsTakenBack(known.sheet) || world.misquotes(known.sheet, of: draft.body) {
      throw .findingTakenBack
    }
    draft.look(at: known.compartment)
    let seal = known.seal
    let alliance = draft.alliance()
    let hasAgreed = world.summaries.agreements[number]?[draft.body] != nil
    if !hasAgreed {
      draft.write(
        .summaryAgreed(SummaryAgreed(number: number, body: draft.body, seal: seal)), in: alliance)
    }
    let isComplete = world.areAgreed(known.sheet, seal: seal, of: number, also: draft.body)
    if isComplete {
      let fact = SummaryReleased(number: number, sheet: known.sheet, secret: known.secret)
      draft.write(.summaryReleased(fact), in: alliance)
    } else if hasAgreed {
      // Two that agree at the same moment do not know of each other; whoever comes again completes it.
      throw .nothingChanged
    }
    draft.created(number)
    return try draft.decided()
  }
}
