/// Who may write what about a case conference, and when it holds.
enum ConferenceEntitlement {
  /// The reason against the author of a call: the body whose case it is, in a circle with everybody it invites.
  static func caller(_ fact: ConferenceCalled, _ event: Event, _ place: Placement, _ world: World)
    -> VoidReason?
  {
    if let file = world.cases[fact.caseCover], file.owner != place.owner { return .wrongBody }
    guard place.circle.isSuperset(of: fact.bodies) else { return .wrongBody }
    return own(event, place, of: place.owner, world)
  }

  /// The reason against whoever writes how it went on: only the body that called it.
  static func convener(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    guard let owner = world.conferences[place.compartment]?.owner else { return .wrongOrder }
    return own(event, place, of: owner, world)
  }

  /// The reason against who says that a task is done: the responsible body, or the one whose case it is.
  static func doer(
    _ fact: ConferenceTaskDone, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard let conference = world.conferences[place.compartment] else { return .wrongOrder }
    let responsible = conference.held?.tasks.first { $0.task == fact.task }?.body
    guard place.author.body == conference.owner || place.author.body == responsible else { return .wrongBody }
    return world.mayWrite(event.name, place, world.relation(of: place.author, to: conference))
      ? nil : .wrongRole
  }

  /// The reason against a call: everybody in it holds the case or was offered it, and the person consented to each class
  /// towards each of them, as far as the reader can see the case.
  static func order(_ fact: ConferenceCalled, _ place: Placement, _ world: World) -> VoidReason? {
    if world.kinds[place.compartment] != nil { return .wrongOrder }
    guard !fact.bodies.isEmpty, !fact.bodies.contains(place.owner), fact.on >= fact.calledOn else {
      return .ruleBroken
    }
    guard let file = world.cases[fact.caseCover] else { return nil }
    let covered = fact.bodies.allSatisfy { body in
      // The kind of a body that has ended since is not known any more: an old call is taken as it is.
      world.bodyKinds[body] == nil
        || ConferenceRules.bar(fact.classes, file, body, world, on: place.at.local.day, at: place.at) == nil
    }
    return covered && world.bodies(with: file).isSuperset(of: fact.bodies) ? nil : .ruleBroken
  }

  /// The reason against how it went: only invited bodies sat there, and only those at the table took on a task.
  static func order(_ fact: ConferenceHeld, _ place: Placement, _ world: World) -> VoidReason? {
    guard let conference = world.conferences[place.compartment] else { return .wrongOrder }
    guard conference.isCalled, fact.on <= place.at.local.day else { return .ruleBroken }
    return ConferenceRules.fault(fact, of: conference) == nil ? nil : .ruleBroken
  }

  /// The reason against calling it off: it must still be to be held.
  static func order(ofEndAt place: Placement, _ world: World) -> VoidReason? {
    guard let conference = world.conferences[place.compartment] else { return .wrongOrder }
    return conference.isCalled ? nil : .ruleBroken
  }

  /// The reason against bodies leaving it: they must be part of it.
  static func order(_ fact: ConferenceLeft, _ place: Placement, _ world: World) -> VoidReason? {
    guard let conference = world.conferences[place.compartment] else { return .wrongOrder }
    return !fact.bodies.isEmpty && Set(conference.bodies).isSuperset(of: fact.bodies) ? nil : .ruleBroken
  }

  /// The reason against a task done: it must be open.
  static func order(_ fact: ConferenceTaskDone, _ place: Placement, _ world: World) -> VoidReason? {
    guard let conference = world.conferences[place.compartment] else { return .wrongOrder }
    return conference.openTasks.contains { $0.task == fact.task } ? nil : .ruleBroken
  }

  private static func own(_ event: Event, _ place: Placement, of owner: BodyID, _ world: World) -> VoidReason?
  {
    guard place.author.body == owner, place.owner == owner else { return .wrongBody }
    return world.mayWrite(event.name, place, .own) ? nil : .wrongRole
  }
}
