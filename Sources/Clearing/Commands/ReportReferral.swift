/// Reports back what came of an accepted referral.
public struct ReportReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.reportReferral
  /// The referral's number.
  public var number: String
  /// What came of it, as a code.
  public var outcome: String
  /// The report in words; only the two bodies read it.
  public var text: String?

  /// A report on that referral.
  public init(number: String, outcome: String, text: String?) {
    self.number = number
    self.outcome = outcome
    self.text = text
  }

  /// Writes the report; throws unless the referral is accepted and running.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.acceptedReferral(number, Self.name)
    try context.taxonomy.check(.reportOutcomes, outcome, on: context.today)
    draft.write(.referralReported(ReferralReported(outcome: outcome, on: context.today)), in: referral.id)
    if let text {
      try TextLimits.check(text, .text, limit: TextLimits.narrative)
      guard let package = referral.offer.package else { throw .missing(.summary) }
      draft.write(.resultWritten(ResultWritten(text: text)), in: package)
    }
    return try draft.decided()
  }
}
