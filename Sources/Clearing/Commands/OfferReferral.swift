/// Offers a case to one body: the offer sheet, and a package that is frozen as the sender saw it.
public struct OfferReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.offerReferral
  /// The case's number.
  public var number: String
  /// The addressed body.
  public var recipient: BodyID
  /// What is asked of it, as a code.
  public var purpose: String
  /// The classes of data that the package shall hold.
  public var classes: [DataClass]
  /// A short account for the recipient; goes into the package.
  public var summary: String
  /// The number of the disclosure on which it rests, when there is no consent.
  public var ground: String?
  /// For the police: the case's number, typed once more.
  public var confirmation: String?

  /// An offer of that case.
  public init(
    number: String, recipient: BodyID, purpose: String, classes: [DataClass], summary: String,
    ground: String? = nil, confirmation: String? = nil
  ) {
    self.number = number
    self.recipient = recipient
    self.purpose = purpose
    self.classes = classes.sorted()
    self.summary = summary
    self.ground = ground.map(FileNumber.normalized)
    self.confirmation = confirmation
  }

  /// What the addressed body will see: the sheet before it accepts, the package afterwards.
  public struct Preview: Sendable, Hashable {
    /// The offer sheet.
    public var sheet: OfferSheet
    /// The package, if the offer has one.
    public var package: ReferralPackage?
    /// The last day for an answer.
    public var due: CalendarDay
    /// The rule that gave that day.
    public var rule: PeriodRule
  }

  /// What the recipient would see, without offering anything; refused for the same reasons as the offer.
  public func preview(_ world: World, _ context: DecisionContext) throws(Refusal) -> Preview {
    var draft = Drafting(world, context)
    return try prepare(&draft).preview
  }

  /// Opens the referral and its package in one entry; throws when consent is missing.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let (file, preview) = try prepare(&draft)
    let kind = world.bodyKinds[recipient] ?? .policeContact
    try ReferralRules.checkConfirmed(self, file, kind: kind, world)
    var circle: Set<BodyID> = [file.owner, recipient]
    let package = preview.package.map { _ in draft.open(.package, for: circle) }
    circle.formUnion(world.steering(without: file.shields.leftOut, on: context.today))
    let referral = draft.open(.referral, for: circle)
    let offer = ReferralOffered(
      number: draft.number(.referral), caseCover: file.id, from: file.owner, to: recipient,
      sheet: preview.sheet, package: package, offeredOn: context.today, due: preview.due,
      rule: preview.rule, chain: file.chain.isEmpty ? nil : file.chain, ground: ground,
      shields: file.shields.isEmpty ? nil : file.shields)
    draft.write(.referralOffered(offer), in: referral)
    if let package, let content = preview.package {
      draft.write(.packageFrozen(PackageFrozen(referral: referral, package: content)), in: package)
    }
    draft.created(offer.number)
    return try draft.decided()
  }

  private func prepare(_ draft: inout Drafting) throws(Refusal) -> (file: CaseState, preview: Preview) {
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    let context = draft.context
    guard recipient != file.owner, let kind = draft.world.bodyKinds[recipient], ReferralRules.takes(kind)
    else {
      throw .notARecipient(recipient)
    }
    if file.chain.contains(recipient) { throw .handedInCircle(recipient) }
    try ReferralRules.checkNotAccused(recipient, file, draft.world, on: context.today)
    try context.taxonomy.check(.purposes, purpose, on: context.today)
    try ReferralRules.checkNoneRunning(of: file, to: recipient, draft.world, on: context.today)
    try ReferralRules.checkCapacity(of: recipient, for: file, draft.world, on: context.today)
    if let disclosure = ground.flatMap(draft.world.disclosure) { draft.look(at: disclosure.id) }
    try ReferralRules.checkMayGo(self, file, draft.world, context)
    let package = try ReferralRules.package(self, file, draft.world)
    let sheet = OfferSheet(
      topic: file.cover.topic, place: file.cover.place, language: file.cover.language,
      urgency: file.cover.urgency, purpose: purpose, classes: classes)
    let rule = ReferralRules.answerRule(file.cover.urgency, draft.procedure(of: file))
    return (
      file,
      Preview(
        sheet: sheet, package: package, due: rule.due(from: context.today, context.calendar), rule: rule)
    )
  }
}
