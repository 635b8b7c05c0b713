/// Calls a case conference off before it takes place.
public struct EndConference: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.holdConference
  /// The conference's number.
  public var number: String

  /// Calls that conference off.
  public init(number: String) { self.number = number }

  /// Writes it; throws when it was held or called off before.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let (conference, _) = try draft.ownConference(number, Self.name)
    guard conference.isCalled else { throw .conference(.over) }
    draft.write(.conferenceEnded(ConferenceEnded(on: context.today)), in: conference.id)
    return try draft.decided()
  }
}

extension Drafting {
  /// Takes a body out of conferences that a newer declaration no longer covers: a no, or a yes to less than is spoken of.
  mutating func leaveTables(narrowedBy terms: ConsentTerms, isGiven: Bool, of file: CaseState) {
    let newest = file.newestConsent(to: terms.recipient, purpose: terms.purpose, on: context.today)
    guard terms.purpose == ConferenceRules.purpose, newest.map({ $0.terms.givenOn <= terms.givenOn }) ?? true
    else { return }
    leaveConferences(of: file, shields: file.shields) { conference, body in
      body == terms.recipient
        && !(isGiven && Set(terms.classes).isSuperset(of: conference.call.classes))
    }
  }

  /// The bodies that sat at a table about a case, or were called to one, and are meant.
  func tablemates(of file: CaseState, where isMeant: (ConferenceState, BodyID) -> Bool) -> [BodyID] {
    world.conferences(of: file.id).flatMap { conference in
      conference.bodies.filter { isMeant(conference, $0) }
    }
  }

  /// Takes bodies out of the conferences about a case: they read nothing of them from then on.
  ///
  /// A conference that nobody is left for is called off. `isOut` says of which conference and body.
  mutating func leaveConferences(
    of file: CaseState, shields: [Shield], where isOut: (ConferenceState, BodyID) -> Bool
  ) {
    for conference in world.conferences(of: file.id) where conference.owner == body {
      let out = conference.bodies.filter { isOut(conference, $0) }
      let left = conference.bodies.filter { !out.contains($0) }
      let circle = circle(contributed: file.contributed, shields: shields).union(left)
      if out.isEmpty, shields == file.shields { continue }
      move(conference.id, to: circle)
      // Where a newer program wrote, this one can write nothing; who is out is out all the same.
      if out.isEmpty || world.locked.contains(conference.id) { continue }
      write(.conferenceLeft(ConferenceLeft(bodies: out, on: context.today)), in: conference.id)
      if left.isEmpty, conference.isCalled {
        write(.conferenceEnded(ConferenceEnded(on: context.today)), in: conference.id)
      }
    }
  }
}
