/// Calls the bodies that hold a case, or were offered it, to one table.
public struct CallConference: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.holdConference
  /// The case's number.
  public var number: String
  /// The day of the conference.
  public var on: CalendarDay
  /// The bodies that are invited.
  public var bodies: [BodyID]
  /// The classes of data that may be spoken of.
  public var classes: [DataClass]
  /// Why it is called, as a code.
  public var reason: String
  /// Where the police are invited: the case's number, typed once more.
  public var confirmation: String?

  /// A conference about that case.
  public init(
    number: String, on: CalendarDay, bodies: [BodyID], classes: [DataClass], reason: String,
    confirmation: String? = nil
  ) {
    self.number = number
    self.on = on
    self.bodies = Set(bodies).sorted()
    self.classes = Set(classes).sorted()
    self.reason = reason
    self.confirmation = confirmation
  }

  /// Opens the conference for the invited bodies; throws unless the person consented to each class towards each of them.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    if on < context.today { throw .dayInPast(on) }
    try context.taxonomy.check(.conferenceReasons, reason, on: context.today)
    if let open = world.conferences(of: file.id).first(where: \.isCalled) {
      throw .conference(.calledAlready(number: open.call.number))
    }
    if classes.isEmpty { throw .missing(.classes) }
    try checkBodies(file, draft)
    let circle = draft.circle(contributed: file.contributed, shields: file.shields).union(bodies)
    let place = draft.open(.conference, for: circle)
    let call = ConferenceCalled(
      number: draft.number(.conference), file: file.number, caseCover: file.id, bodies: bodies,
      classes: classes, reason: reason, on: on, calledOn: context.today)
    draft.write(.conferenceCalled(call), in: place)
    draft.created(call.number)
    return try draft.decided()
  }

  private func checkBodies(_ file: CaseState, _ draft: Drafting) throws(Refusal) {
    let world = draft.world
    if bodies.isEmpty { throw .conference(.nobodyInvited) }
    let known = world.bodies(with: file)
    for body in bodies {
      guard let kind = world.bodyKinds[body], ReferralRules.takes(kind) else { throw .notARecipient(body) }
      try ReferralRules.checkNotAccused(body, file, world, on: draft.context.today)
      guard known.contains(body) else { throw .conference(.notWithCase(body)) }
      // The consent has to hold today, and still on the day itself.
      try ConferenceRules.check(classes, file, body, draft, on: draft.context.today)
      try ConferenceRules.check(classes, file, body, draft, on: on)
      if kind == .policeContact { try checkConfirmed(file, world) }
    }
  }

  /// What the police hear they have to pursue (StPO sections 152, 163), so the step is confirmed by what no stray key types.
  private func checkConfirmed(_ file: CaseState, _ world: World) throws(Refusal) {
    guard let typed = confirmation.map(FileNumber.normalized), world.numbers[typed] == file.id else {
      let own = world.registers[file.owner]?.numbers[file.id] ?? file.number
      throw .conference(.policeUnconfirmed(number: own))
    }
  }
}
