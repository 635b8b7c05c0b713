/// How a member's body stands to the object of a command.
public enum Relation: String, Sendable, CaseIterable {
  /// The body owns it, or there is no object yet.
  case own
  /// Another body owns it and lets the clearing office count and steer it.
  case contributed
  /// The referral is addressed to the body and waits for an answer.
  case offered
  /// The referral is addressed to the body, and its reply date passed without an answer.
  case lapsed
  /// The referral is addressed to the body, which has accepted it.
  case accepted
  /// The referral was addressed to the body and has ended, or is done.
  case ended
  /// It is the alliance's, and the body steps in because there is no alliance office.
  case standIn = "stand_in"
  /// It belongs to all bodies alike, and another one leads it.
  case common
  /// Another body owns it, and the body watches over it: data protection.
  case supervised
  /// One of the above that would permit the command, but a newer program wrote there.
  case locked
  /// Nothing of this, or there is no such thing.
  case none

  /// One bit of its own, for sets of relations.
  var bit: UInt16 {
    switch self {
    case .own: return 1
    case .contributed: return 1 << 1
    case .offered: return 1 << 2
    case .lapsed: return 1 << 3
    case .accepted: return 1 << 4
    case .ended: return 1 << 5
    case .standIn: return 1 << 6
    case .common: return 1 << 7
    case .supervised: return 1 << 8
    case .locked: return 1 << 9
    case .none: return 0
    }
  }
}

extension Relation {
  /// The relation to an incident or a case: the owner's own, contributed to whoever steers, if
  /// no complaint is about it.
  public static func ofShared(
    owner: BodyID, contributed: Bool, shields: [Shield] = [], to body: BodyID, steers: Bool
  ) -> Relation {
    if owner == body { return .own }
    if !shields.isEmpty, shields.contains(where: { $0.leftOut.contains(body) }) { return .none }
    return contributed && steers ? .contributed : .none
  }
}

extension World {
  /// The relation of a body to a case, whoever of it asks: a complaint about the body leaves none.
  func relation(ofBody body: BodyID, to file: CaseState) -> Relation {
    Relation.ofShared(
      owner: file.owner, contributed: file.contributed, shields: file.shields, to: body, steers: steers(body))
  }

  /// The relation of a member to an incident: a complaint about the body, or a declared relation, leaves none.
  public func relation(of member: Author, to incident: IncidentState) -> Relation {
    if isKept(member.member, from: incident.id) { return .none }
    return Relation.ofShared(
      owner: incident.owner, contributed: incident.contributed, shields: incident.shields, to: member.body,
      steers: steers(member.body))
  }

  /// The relation of a member to a case.
  public func relation(of member: Author, to file: CaseState) -> Relation {
    if isKept(member.member, from: file.id) { return .none }
    return Relation.ofShared(
      owner: file.owner, contributed: file.contributed, shields: file.shields, to: member.body,
      steers: steers(member.body))
  }

  /// The relation of a member to a referral on a day.
  public func relation(of member: Author, to referral: ReferralState, on day: CalendarDay) -> Relation {
    let body = member.body
    if isKept(member.member, from: referral.offer.caseCover) { return .none }
    if referral.offer.from == body { return .own }
    guard referral.offer.to == body else {
      return steers(body) ? .contributed : .none
    }
    switch referral.stage {
    case .offered, .asked: return referral.isOverdue(on: day) ? .lapsed : .offered
    case .accepted, .inWork, .reported: return .accepted
    case .lapsed: return .lapsed
    case .closed, .declined, .recalled, .returned, .voided: return .ended
    }
  }

  /// The relation of a body to what is the alliance's own: its office leads it; without one the clearing office does.
  public func relationToAlliance(of body: BodyID) -> Relation {
    switch bodyKinds[body] {
    case .allianceOffice: return .own
    case .clearingOffice: return bodyKinds.values.contains(.allianceOffice) ? .common : .standIn
    case .counselling, .policeContact, .municipalUnit, .dataProtection: return .common
    case nil: return .none
    }
  }
}
