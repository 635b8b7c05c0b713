/// Who may be called to a case conference, what may be spoken of there, and what it can agree on.
enum ConferenceRules {
  /// The purpose to which a person consents for a conference, as a code of the list of purposes.
  static let purpose = "case_conference"

  /// What stands against speaking of these classes in front of a body; nil when nothing does.
  static func bar(
    _ classes: [DataClass], _ file: CaseState, _ body: BodyID, _ world: World, on day: CalendarDay,
    at moment: Moment
  ) -> (data: DataClass, bar: HandOverBar)? {
    for data in classes {
      if case .no(let bar) = world.handOver(data, of: file, to: body, purpose: purpose, on: day, at: moment) {
        return (data, bar)
      }
    }
    return nil
  }

  /// Throws unless the body may hear of these classes on a day.
  static func check(
    _ classes: [DataClass], _ file: CaseState, _ body: BodyID, _ draft: Drafting, on day: CalendarDay
  ) throws(Refusal) {
    let found = bar(classes, file, body, draft.world, on: day, at: draft.context.now)
    guard let (data, bar) = found else { return }
    switch bar {
    case .never: throw .neverReferable([data])
    case .noConsent, .notInConsent, .lapsed, .groundUnusable:
      throw .consentMissing(recipient: body, purpose: purpose, classes: [data])
    case .refused: throw .consentRefused(recipient: body, purpose: purpose)
    case .withdrawn(let day): throw .consentWithdrawn(recipient: body, purpose: purpose, on: day)
    case .secrecyRestored(let day): throw .secrecyRestored(recipient: body, on: day)
    case .anonymous: throw .anonymousReport([data])
    }
  }

  /// What does not hold together of how a conference went; nil when nothing.
  static func fault(_ held: ConferenceHeld, of conference: ConferenceState) -> Refusal? {
    let seated = held.seats.map(\.body)
    let table = Set(conference.bodies + [conference.owner])
    if let stranger = seated.first(where: { !table.contains($0) }) {
      return .conference(.notInvited(stranger))
    }
    guard Set(seated).count == seated.count, held.seats.allSatisfy({ (1...100).contains($0.persons) }),
      held.tasks.map(\.task) == Array(1..<held.tasks.count + 1)
    else { return .impossibleCount }
    // Nobody is given a task who was not there to take it on.
    let present = Set(seated + [conference.owner])
    if let absent = held.tasks.first(where: { !present.contains($0.body) }) {
      return .conference(.notInvited(absent.body))
    }
    if let early = held.tasks.first(where: { $0.due < held.on }) { return .dayInPast(early.due) }
    return nil
  }
}

/// A body that can be called to a case conference.
public struct ConferenceGuest: Hashable, Sendable {
  /// The body.
  public let body: BodyID
  /// What may be spoken of in front of it, as the person consented; empty while no consent holds.
  public let classes: [DataClass]
}

extension World {
  /// The bodies that can be called to a conference about a case, in a fixed order, with what may be spoken of on a day.
  public func conferenceGuests(_ file: CaseState, on day: CalendarDay) -> [ConferenceGuest] {
    let invitable = bodies(with: file).filter { bodyKinds[$0].map(ReferralRules.takes) ?? false }
    return invitable.sorted().map { body in
      let classes = DataClass.allCases.filter { data in
        data != .core
          && ConferenceRules.bar([data], file, body, self, on: day, at: .startOfDay(day)) == nil
      }
      return ConferenceGuest(body: body, classes: classes)
    }
  }

  /// The bodies beside the owner that hold a case or were offered it: those it came from, those it was offered to, and who
  /// steers it where it is contributed. Nobody who is kept away from it.
  func bodies(with file: CaseState) -> Set<BodyID> {
    var bodies = Set(file.chain + referrals(of: file.id).map(\.offer.to))
    if file.contributed, let office = clearingOffice { bodies.insert(office) }
    return bodies.subtracting(file.shields.leftOut).subtracting([file.owner])
  }
}
