/// Records that a case conference took place, and what it agreed on.
public struct HoldConference: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.holdConference
  /// The conference's number.
  public var number: String
  /// The day, who was there, and what was agreed.
  public var held: ConferenceHeld

  /// Records how that conference went.
  public init(number: String, held: ConferenceHeld) {
    self.number = number
    self.held = held
  }

  /// Writes it; throws for bodies that were not invited or may not hear of it any more.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let (conference, file) = try draft.ownConference(number, Self.name)
    guard conference.isCalled else { throw .conference(.over) }
    if held.on > context.today { throw .dayInFuture(held.on) }
    if held.on < conference.call.calledOn { throw .dayInPast(held.on) }
    for task in held.tasks { try TextLimits.check(task.what, .text, limit: TextLimits.line) }
    if let fault = ConferenceRules.fault(held, of: conference) { throw fault }
    for seat in held.seats where seat.body != file.owner {
      try ConferenceRules.check(conference.call.classes, file, seat.body, draft, on: held.on)
    }
    draft.write(.conferenceHeld(held), in: conference.id)
    return try draft.decided()
  }
}

extension Drafting {
  /// The conference of that number about a case of the own body, for this command.
  mutating func ownConference(
    _ number: String, _ command: CommandName
  ) throws(Refusal) -> (ConferenceState, CaseState) {
    guard let id = world.numbers[number], let conference = world.conferences[id] else {
      throw .notFoundOrNotPermitted
    }
    let file = try ownCase(conference.call.file, command)
    if world.locked.contains(id) { throw .newerProgram }
    look(at: id)
    return (conference, file)
  }
}
