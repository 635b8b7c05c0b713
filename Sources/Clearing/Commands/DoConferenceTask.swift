/// Records that something a case conference agreed on was done.
public struct DoConferenceTask: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.doConferenceTask
  /// The conference's number.
  public var number: String
  /// The task's number within it.
  public var task: Int
  /// The day it was done.
  public var on: CalendarDay

  /// Records that task of that conference as done.
  public init(number: String, task: Int, on: CalendarDay) {
    self.number = number
    self.task = task
    self.on = on
  }

  /// The number, as it was typed.
  public var object: String? { number }

  /// Writes it; the responsible body may, and the one whose case it is.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    guard let id = world.numbers[number], let conference = world.conferences[id] else {
      throw .notFoundOrNotPermitted
    }
    try draft.require(
      Self.name, world.relation(of: context.actor, to: conference), isLocked: world.locked.contains(id))
    draft.look(at: id)
    guard let held = conference.held else { throw .conference(.notHeld) }
    guard let open = conference.openTasks.first(where: { $0.task == task }) else {
      throw .conference(.unknownTask(task))
    }
    guard draft.body == conference.owner || draft.body == open.body else { throw .notPermitted }
    if on > context.today { throw .dayInFuture(on) }
    if on < held.on { throw .dayInPast(on) }
    draft.write(.conferenceTaskDone(ConferenceTaskDone(task: task, on: on)), in: id)
    return try draft.decided()
  }
}
