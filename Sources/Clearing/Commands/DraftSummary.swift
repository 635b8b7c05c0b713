/// Puts a half-year's figures before the bodies whose data they rest on, so that they agree to the release.
public struct DraftSummary: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.draftSummary
  /// The most bytes a sheet may have in an event.
  static let sheetLimit = 56 * 1024
  /// The sheet; who gave data to it is looked up here.
  public var sheet: FrozenSheet

  /// Drafts that sheet.
  public init(_ sheet: FrozenSheet) { self.sheet = sheet }

  /// Writes it for the data-giving bodies; throws for a period that has not begun and where nobody gave anything.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    // Figures count linked incidents once: where a newer program links, this one cannot count.
    try draft.require(
      Self.name, world.relationToClearing(of: draft.body),
      isLocked: world.incidentTies.compartment.map(world.locked.contains) ?? false)
    guard sheet.isReleasable, let period = Period(sheet.period) else { throw .impossibleCount }
    if period.firstDay > context.today { throw .dayInFuture(period.firstDay) }
    var sheet = sheet
    sheet.givers = world.givers(of: period, with: sheet.findings ?? [])
    if world.holdsTakenBack(sheet) { throw .findingTakenBack }
    guard !sheet.givers.isEmpty else { throw .missing(.facts) }
    guard sheet.weight <= Self.sheetLimit else { throw .textTooLong(limit: Self.sheetLimit) }
    if let known = world.summaries.draft(period, sheet.audience), known.sheet == sheet {
      throw .nothingChanged
    }
    let number = draft.number(.summary)
    let place = draft.open(.summary, for: Set(sheet.givers))
    draft.write(
      .summaryDrafted(SummaryDrafted(number: number, sheet: sheet, secret: draft.secret())), in: place)
    draft.created(number)
    return try draft.decided()
  }
}
