import Clearing
import Rulebook

/// What a command came to: the facts, or the reason against it.
public enum Outcome: Sendable, Equatable {
  /// It was carried out.
  case done(Decision)
  /// It was refused.
  case refused(Refusal)

  /// The facts that were written.
  public var events: [Event] {
    switch self {
    case .done(let decision): return decision.facts.map(\.event)
    case .refused: return []
    }
  }

  /// The reason against it.
  public var refusal: Refusal? {
    switch self {
    case .done: return nil
    case .refused(let refusal): return refusal
    }
  }

  /// The number of what was created.
  public var number: String? {
    switch self {
    case .done(let decision): return decision.number
    case .refused: return nil
    }
  }
}

/// A log in memory with the world of each body: what a body's circle does not hold is not in its world.
///
/// `given` says what has happened, `when` tries a command, and the `Outcome` is what a test expects something of.
public struct GivenWhenThen: Sendable {
  /// The day that is.
  public var today: CalendarDay
  /// Everything that was written, in order.
  public private(set) var log: [PastEvent] = []
  /// Is it a rehearsal? A live alliance wants recovery kits first.
  public var isRehearsal = true
  private var worlds: [BodyID: World] = [:]
  private var compartments: [CompartmentID: (owner: BodyID, circle: Set<BodyID>)] = [:]
  /// Compartments whose erasure was decided.
  public private(set) var erased: Set<CompartmentID> = []
  private var entry: UInt64 = 0
  private var draw: Draw

  /// The sample alliance, described and named, on a day.
  public init(today: CalendarDay = SampleAlliance.friday, seed: UInt64 = 1) {
    self.today = today
    draw = Draw(seed: (seed, 2, 3, 4))
    for body in SampleAlliance.kinds.keys {
      var world = World(rules: SampleRules.adopted, digest: .sample)
      world.bodyKinds = SampleAlliance.kinds
      world.learn(SampleAlliance.members)
      worlds[body] = world
    }
    for member in SampleAlliance.members
    where member.roles.contains(.keyHolder) && member != SampleAlliance.kai {
      let id = draw.identity() as CompartmentID
      write(.bodyDescribed(SampleAlliance.description(member.body)), in: id, everybody, by: member)
    }
  }

  /// The world as a body sees it.
  public func world(_ body: BodyID) -> World {
    worlds[body] ?? World(rules: SampleRules.adopted, digest: .sample)
  }

  /// A world with everything in it, as if a body held every key: what then still hides is the rights table alone.
  public var everything: World {
    var world = World(rules: SampleRules.adopted, digest: .sample)
    world.bodyKinds = SampleAlliance.kinds
    world.learn(SampleAlliance.members)
    for past in log { world.apply(past.event, at: past.placement) }
    for compartment in erased { world.forget(compartment) }
    return world
  }

  /// What a decision of a member may depend on today.
  public func context(_ actor: Author) -> DecisionContext {
    let rules = world(actor.body).rules
    return DecisionContext(
      actor: actor, now: now, today: today, taxonomy: rules.taxonomy.holding(on: today),
      procedure: rules.procedure.holding(on: today), draw: draw, isRehearsal: isRehearsal,
      retention: rules.retention.holding(on: today), deadlines: rules.deadlines.holding(on: today))
  }

  /// Tries a command; what it decides is written for all bodies of the circles.
  @discardableResult
  public mutating func when(_ command: some Command, by actor: Author) -> Outcome {
    do {
      let decision = try command.decide(world(actor.body), context(actor))
      append(decision, by: actor)
      return .done(decision)
    } catch {
      return .refused(error)
    }
  }

  /// Tries a command without writing anything.
  public func asking(_ command: some Command, by actor: Author) -> Outcome {
    do {
      return .done(try command.decide(world(actor.body), context(actor)))
    } catch {
      return .refused(error)
    }
  }

  /// Something that has happened, written by whoever, entitled or not; gives the reason each body finds against it.
  @discardableResult
  public mutating func given(
    _ event: Event, in compartment: CompartmentID, by actor: Author
  ) -> [BodyID: VoidReason] {
    entry += 1
    let place = compartments[compartment] ?? (actor.body, [actor.body])
    return write(event, in: compartment, place, by: actor)
  }

  /// Opens a compartment without writing: what a forger may do with its own key.
  public mutating func opened(by owner: BodyID, for circle: Set<BodyID>) -> CompartmentID {
    let id: CompartmentID = draw.identity()
    compartments[id] = (owner, circle.union([owner]))
    return id
  }

  /// The owner and circle of a compartment.
  public func circle(of compartment: CompartmentID) -> Set<BodyID> { compartments[compartment]?.circle ?? [] }

  /// A compartment that somebody erased who writes no facts about it.
  public mutating func forgotten(_ compartment: CompartmentID) {
    for body in worlds.keys { worlds[body]?.forget(compartment) }
    erased.insert(compartment)
  }

  /// A member who left, as the roster tells every body.
  public mutating func left(_ member: MemberID) {
    for body in worlds.keys { worlds[body]?.absentMembers.insert(member) }
  }

  /// A compartment a newer program wrote into, for whoever reads it.
  public mutating func locked(_ compartment: CompartmentID) {
    for body in circle(of: compartment) { worlds[body]?.lock(compartment) }
  }

  /// The same history as somebody reads it who opens the log only now: what was erased is not there to be read.
  public func reread(_ body: BodyID) -> World {
    var world = World(rules: SampleRules.adopted, digest: .sample)
    world.bodyKinds = SampleAlliance.kinds
    world.learn(SampleAlliance.members)
    for past in log where past.placement.circle.contains(body) && !erased.contains(past.placement.compartment)
    {
      world.apply(past.event, at: past.placement)
    }
    for compartment in erased { world.forget(compartment) }
    return world
  }

  /// Nine in the morning, UTC, of that day.
  public var now: Moment { Moment(milliseconds: (Int64(today.number) * 24 + 9) * 3_600_000) }

  private var everybody: (owner: BodyID, circle: Set<BodyID>) {
    (SampleAlliance.office, Set(SampleAlliance.kinds.keys))
  }

  private mutating func append(_ decision: Decision, by actor: Author) {
    entry += 1
    draw = Draw(seed: (draw.next(), draw.next(), draw.next(), draw.next()))
    for opened in decision.opened { compartments[opened.id] = (actor.body, opened.circle) }
    for (id, circle) in decision.moved { move(id, to: circle) }
    for case .intend(let compartment, _) in decision.erasures { forgotten(compartment) }
    for fact in decision.facts {
      guard let place = compartments[fact.compartment] else { continue }
      write(fact.event, in: fact.compartment, place, by: actor)
    }
  }

  /// Who is left out keeps nothing; who comes in reads everything that was there before.
  private mutating func move(_ id: CompartmentID, to circle: Set<BodyID>) {
    guard let place = compartments[id], place.circle != circle else { return }
    compartments[id] = (place.owner, circle)
    for body in place.circle.union(circle) { worlds[body]?.moved(id, to: circle, reader: body) }
    for body in circle.subtracting(place.circle) {
      for past in log where past.placement.compartment == id {
        worlds[body]?.apply(past.event, at: past.placement)
      }
    }
  }

  @discardableResult
  private mutating func write(
    _ event: Event, in id: CompartmentID, _ place: (owner: BodyID, circle: Set<BodyID>), by actor: Author
  ) -> [BodyID: VoidReason] {
    compartments[id] = place
    let placement = Placement(
      entry: entry, event: UInt64(log.count + 1), compartment: id, owner: place.owner, circle: place.circle,
      author: actor, at: now)
    log.append(PastEvent(event, at: placement))
    var reasons: [BodyID: VoidReason] = [:]
    for body in place.circle { reasons[body] = worlds[body]?.apply(event, at: placement) }
    return reasons
  }
}

extension World {
  /// Takes over what the roster says of members.
  public mutating func learn(_ members: [Author]) {
    for member in members {
      memberBodies[member.member] = member.body
      memberRoles[member.member] = member.roles
    }
  }
}
