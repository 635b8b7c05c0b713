/// What all bodies arranged among themselves: posts, absences, who steps in for whom, who stands above whom, who takes no
/// new cases.
public struct Arrangements: Sendable {
  /// Posts by body and role.
  public internal(set) var posts: [PostKey: PostState] = [:]
  /// Absences of each member, as they hold now.
  public internal(set) var absences: [MemberID: [Absence]] = [:]
  /// Which body steps in for which.
  public internal(set) var standIns: [BodyID: BodyID] = [:]
  /// Where each body stands in its administration.
  public internal(set) var hierarchy: [BodyID: HierarchyPlaced] = [:]
  /// Bodies that said they take no new cases.
  public internal(set) var stops: [BodyID: CapacityStopped] = [:]
  /// Days on which a stand-in was named.
  var namings: [CalendarDay] = []

  /// Does a member not answer on a day?
  public func isAbsent(_ member: MemberID, on day: CalendarDay) -> Bool {
    absences[member]?.contains { $0.contains(day) } ?? false
  }

  /// The stop of a body that holds on a day.
  public func stop(of body: BodyID, on day: CalendarDay) -> CapacityStopped? {
    stops[body].flatMap { stop in stop.until.map { day <= $0 } ?? true ? stop : nil }
  }

  /// The bodies above a body, the nearest first, up to but without one that is declared independent.
  ///
  /// A circle in the data ends the way up where it closes.
  public func above(_ body: BodyID) -> [BodyID] {
    var way: [BodyID] = []
    var place = hierarchy[body]?.parent
    while let next = place, next != body, !way.contains(next), hierarchy[next]?.independent != true {
      way.append(next)
      place = hierarchy[next]?.parent
    }
    return way
  }

  /// Days on which it may change who answers.
  var turningPoints: Set<CalendarDay> {
    var days = Set(namings)
    for post in posts.values { days.formUnion(post.turningPoints) }
    for absence in absences.values.joined() {
      days.insert(absence.lowerBound)
      days.insert(absence.upperBound.adding(days: 1))
    }
    return days
  }

  /// Takes over who holds a post from a day on.
  mutating func take(_ fact: PostFilled) {
    posts[PostKey(fact.body, fact.role), default: PostState()].changes.append(.filled(fact))
  }

  /// Takes over that nobody holds a post from a day on.
  mutating func take(_ fact: PostVacated) {
    posts[PostKey(fact.body, fact.role), default: PostState()].changes.append(.vacated(fact.since))
  }

  /// Takes over who steps in for whom.
  mutating func take(_ fact: StandInNamed) {
    standIns[fact.body] = fact.standIn
    namings.append(fact.on)
  }

  /// Takes over an absence.
  mutating func take(_ fact: AbsenceNoted) {
    absences[fact.member, default: []].append(fact.from...fact.until)
  }

  /// Cuts absences short: from that day on the member is there, whatever was noted before.
  mutating func take(_ fact: AbsenceEnded) {
    absences[fact.member] = absences[fact.member]?.compactMap { absence in
      if absence.lowerBound >= fact.on { return nil }
      return absence.lowerBound...min(absence.upperBound, fact.on.adding(days: -1))
    }
  }
}
