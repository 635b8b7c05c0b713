/// Who answers: the body, the person if it is one, and by which rule.
public struct Answering: Sendable, Hashable {
  /// The body that answers. There always is one.
  public let body: BodyID
  /// The role in that body.
  public let role: Role
  /// The person; nil only when nobody in the whole alliance can be reached.
  public let member: MemberID?
  /// Why this one.
  public let rule: Rule
  /// The counselling centre that is asked beside the chair, so that somebody who knows the work looks at it.
  public let beside: BodyID?
  /// Since which day it is so; nil when it was so from the beginning.
  public internal(set) var since: CalendarDay?

  /// The rules by which tasks move on, in their order.
  public enum Rule: String, Sendable, CaseIterable {
    /// The case was given to this member.
    case assigned
    /// The holder of the post.
    case holder
    case firstDeputy = "first_deputy"
    case secondDeputy = "second_deputy"
    /// Another member of the body with that role.
    case colleague
    /// The body named to step in.
    case standIn = "stand_in"
    case clearingOffice = "clearing_office"
    /// The chair's body, with a counselling centre beside it.
    case chair
    case counselling
    /// Nobody can be reached anywhere: it lies with the chair's body until somebody is back.
    case nobody

    /// Does the body itself answer, without others stepping in?
    public var isOwn: Bool {
      switch self {
      case .assigned, .holder, .firstDeputy, .secondDeputy, .colleague: return true
      case .standIn, .clearingOffice, .chair, .counselling, .nobody: return false
      }
    }
  }

  init(_ body: BodyID, _ role: Role, _ member: MemberID?, _ rule: Rule, beside: BodyID? = nil) {
    self.body = body
    self.role = role
    self.member = member
    self.rule = rule
    self.beside = beside
  }
}

/// Bodies and members that must not answer: the accused ones, and those with a declared relation.
public struct LeftOut: Sendable, Hashable {
  /// The bodies.
  public var bodies: Set<BodyID>
  /// The members.
  public var members: Set<MemberID>

  /// These bodies and members.
  public init(bodies: Set<BodyID> = [], members: Set<MemberID> = []) {
    self.bodies = bodies
    self.members = members
  }

  /// Nobody is left out.
  public static let nobody = LeftOut()
}

extension CaseState {
  /// Whom a conflict of interest keeps from answering for it.
  public var leftOut: LeftOut { LeftOut(bodies: shields.leftOut, members: related) }
}

extension World {
  /// Who answers for a role of a body on a day, and since when it is so.
  ///
  /// Holder, first deputy, second deputy, another member with the role, the body named to step in, the clearing office and its
  /// stand-in, the chair's body with a counselling centre beside it, a counselling centre: never nobody.
  public func answering(
    _ body: BodyID, _ role: Role, on day: CalendarDay, without left: LeftOut = .nobody
  ) -> Answering {
    since(day) { who(body, role, on: $0, without: left) }
  }

  /// Who answers for a case on a day: whom it was given to, else whoever answers for the owning body's work.
  public func answering(
    for file: CaseState, on day: CalendarDay
  ) -> Answering {
    let left = file.leftOut
    let role = bodyKinds[file.owner]?.mainRole ?? .counsellor
    return since(day) { day in
      if memberBodies[file.assigned] == file.owner, isReachable(file.assigned, on: day, without: left) {
        return Answering(file.owner, role, file.assigned, .assigned)
      }
      return who(file.owner, role, on: day, without: left)
    }
  }

  /// Who has the next step of a referral on a day: while it waits in time or is worked on, the addressed body; else the sender.
  public func answering(for referral: ReferralState, on day: CalendarDay) -> Answering {
    let body = referral.isRunning(on: day) ? referral.offer.to : referral.offer.from
    let left = cases[referral.offer.caseCover]?.leftOut ?? .nobody
    return answering(body, bodyKinds[body]?.mainRole ?? .counsellor, on: day, without: left)
  }

  /// Does a member of an active body answer on a day?
  public func isReachable(
    _ member: MemberID, on day: CalendarDay, without left: LeftOut = .nobody
  ) -> Bool {
    guard let body = memberBodies[member], bodyKinds[body] != nil else { return false }
    return !absentMembers.contains(member) && !left.members.contains(member) && !left.bodies.contains(body)
      && !arrangements.isAbsent(member, on: day)
  }

  /// Every role that somebody answers for: the main one of each active body, and those for which a post was set.
  public var roles: [PostKey] {
    let main = bodyKinds.map { PostKey($0.key, $0.value.mainRole) }
    return Set(main).union(arrangements.posts.keys.filter { bodyKinds[$0.body] != nil }).sorted()
  }

  /// Every role that somebody of its body should answer for and nobody does on a day, with who answers instead.
  public func unreachableRoles(on day: CalendarDay) -> [(post: PostKey, answering: Answering)] {
    roles.compactMap { post in
      guard within(post.body, post.role, on: day, without: .nobody) == nil else { return nil }
      return (post, answering(post.body, post.role, on: day))
    }
  }

  private func who(
    _ body: BodyID, _ role: Role, on day: CalendarDay, without left: LeftOut
  ) -> Answering {
    if let own = within(body, role, on: day, without: left) { return own }
    for (next, rule) in wayOn(from: body) {
      guard let kind = bodyKinds[next],
        let found = within(next, kind.mainRole, on: day, without: left)
      else { continue }
      let beside = rule == .chair ? counselling(on: day, without: left) : nil
      return Answering(next, kind.mainRole, found.member, rule, beside: beside)
    }
    let last = bodies(.allianceOffice).first ?? bodies(.clearingOffice).first ?? body
    return Answering(last, bodyKinds[last]?.mainRole ?? role, nil, .nobody)
  }

  /// Who of the body itself answers.
  private func within(
    _ body: BodyID, _ role: Role, on day: CalendarDay, without left: LeftOut
  ) -> Answering? {
    func mayAnswer(_ member: MemberID?) -> MemberID? {
      guard let member, memberBodies[member] == body, memberRoles[member]?.contains(role) == true,
        isReachable(member, on: day, without: left)
      else { return nil }
      return member
    }
    if let tenure = arrangements.posts[PostKey(body, role)]?.tenure(on: day) {
      if let member = mayAnswer(tenure.holder) { return Answering(body, role, member, .holder) }
      if let member = mayAnswer(tenure.firstDeputy) { return Answering(body, role, member, .firstDeputy) }
      if let member = mayAnswer(tenure.secondDeputy) { return Answering(body, role, member, .secondDeputy) }
    }
    let colleague = memberRoles.keys.filter { mayAnswer($0) != nil }.min()
    return colleague.map { Answering(body, role, $0, .colleague) }
  }

  /// The bodies that come next, with the rule by which they do.
  private func wayOn(from body: BodyID) -> [(BodyID, Answering.Rule)] {
    let offices = bodies(.clearingOffice)
    var way: [(BodyID, Answering.Rule)] = []
    if let standIn = arrangements.standIns[body] { way.append((standIn, .standIn)) }
    way += offices.filter { $0 != body }.map { ($0, .clearingOffice) }
    way += offices.compactMap { arrangements.standIns[$0] }.map { ($0, .standIn) }
    way += bodies(.allianceOffice).map { ($0, .chair) }
    return way + bodies(.counselling).map { ($0, .counselling) }
  }

  private func counselling(on day: CalendarDay, without left: LeftOut) -> BodyID? {
    bodies(.counselling).first { within($0, .counsellor, on: day, without: left) != nil }
  }

  /// The active bodies of a kind, always in the same order.
  private func bodies(_ kind: BodyKind) -> [BodyID] {
    bodyKinds.filter { $0.value == kind }.keys.sorted()
  }

  /// The answer of a day, with the day since which it has been the same.
  private func since(_ day: CalendarDay, _ answer: (CalendarDay) -> Answering) -> Answering {
    var today = answer(day)
    for point in arrangements.turningPoints.sorted(by: >) where point <= day {
      if answer(point.adding(days: -1)) != today {
        today.since = point
        return today
      }
    }
    return today
  }
}
