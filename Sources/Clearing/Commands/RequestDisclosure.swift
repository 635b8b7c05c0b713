/// Asks to hand data over without consent, on a legal ground of the list, with the facts written down.
public struct RequestDisclosure: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.requestDisclosure
  /// Hours within which a second person looks at what could not wait.
  public static let reviewHours = 24
  /// The case's number.
  public var number: String
  /// The body that shall receive it.
  public var recipient: BodyID
  /// The legal ground, as a code.
  public var ground: String
  /// The classes of data: no more than the ground needs.
  public var classes: [DataClass]
  /// What is known, from where, and why it can be neither averted otherwise nor consented to.
  public var facts: String
  /// Does the danger not wait for a second person?
  public var isImmediate: Bool
  /// The body of the second person; nil for the one that follows from the rule.
  public var approver: BodyID?

  /// A request in that case.
  public init(
    number: String, recipient: BodyID, ground: String, classes: [DataClass], facts: String,
    isImmediate: Bool = false, approver: BodyID? = nil
  ) {
    self.number = number
    self.recipient = recipient
    self.ground = ground
    self.classes = classes.sorted()
    self.facts = facts
    self.isImmediate = isImmediate
    self.approver = approver
  }

  /// Writes the request, its codes where the clearing office sees them and its facts where only the two persons' bodies do.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    try check(world, context)
    let second = try secondBody(draft)
    var circle = draft.circle(contributed: file.contributed).union([second])
    // What goes out before anybody else has looked is seen by the chair's body too, as codes.
    if isImmediate, let chair = draft.allianceOffice { circle.insert(chair) }
    let place = draft.open(.disclosure, for: circle)
    let facts = draft.open(.disclosure, for: [second])
    let request = DisclosureRequested(
      number: draft.number(.disclosure), caseCover: file.id, recipient: recipient, ground: ground,
      classes: classes, facts: facts, approver: second,
      reviewBy: isImmediate ? context.now.adding(hours: Self.reviewHours) : nil, on: context.today)
    draft.write(.disclosureRequested(request), in: place)
    draft.write(.disclosureExplained(DisclosureExplained(disclosure: place, facts: self.facts)), in: facts)
    draft.created(request.number)
    return try draft.decided()
  }

  private func check(_ world: World, _ context: DecisionContext) throws(Refusal) {
    guard recipient != context.actor.body, let kind = world.bodyKinds[recipient], ReferralRules.takes(kind)
    else {
      throw .notARecipient(recipient)
    }
    try context.taxonomy.check(.disclosureGrounds, ground, on: context.today)
    try TextLimits.check(facts, .facts, limit: TextLimits.narrative)
    if classes.isEmpty { throw .missing(.classes) }
    let never = classes.filter {
      !DataClass.referable.contains($0)
        || HandOverTable.word($0, from: context.actor.kind, to: kind) == .never
    }
    if !never.isEmpty { throw .neverReferable(never) }
  }

  /// The second person is of the same body, who knows the case and already reads it. A body of one member turns to the
  /// clearing office, which works on cases; that office itself, or an alliance without one, to the chair's body.
  private func secondBody(_ draft: Drafting) throws(Refusal) -> BodyID {
    let outside = [draft.clearingOffice, draft.allianceOffice].compactMap { $0 }.filter { $0 != draft.body }
    let own = draft.world.hasOneMember(draft.body) ? [] : [draft.body]
    let possible = (own + outside).filter { $0 != recipient }
    guard let first = possible.first else { throw .disclosureNeedsAnother }
    guard let approver else { return first }
    guard possible.contains(approver) else { throw .disclosureNeedsAnother }
    return approver
  }
}

extension Drafting {
  /// The chair's body, if the alliance has one.
  var allianceOffice: BodyID? { world.bodyKinds.filter { $0.value == .allianceOffice }.keys.min() }

  /// The disclosure of that number, for this command.
  mutating func disclosure(_ number: String, _ command: CommandName) throws(Refusal) -> DisclosureState {
    guard let disclosure = world.disclosure(number) else { throw .notFoundOrNotPermitted }
    try require(
      command, world.relation(of: body, to: disclosure), isLocked: world.locked.contains(disclosure.id))
    look(at: disclosure.id)
    return disclosure
  }
}
