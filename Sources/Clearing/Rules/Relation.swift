/// How a member's body stands to the object of a command.
public enum Relation: String, Sendable, CaseIterable {
  /// The body owns it, or there is no object yet.
  case own
  /// The referral is addressed to the body and waits for an answer.
  case offered
  /// The referral is addressed to the body, which has accepted it.
  case accepted
  /// The referral was addressed to the body and ended without acceptance.
  case ended
  /// Another body owns it and lets the clearing office count and steer it.
  case contributed
  /// Nothing of this.
  case none
}

extension Relation {
  /// The relation of a body of a kind to an incident or a case: the owner's own, the clearing office's if contributed.
  public static func ofShared(
    owner: BodyID, contributed: Bool, to body: BodyID, kind: BodyKind?
  ) -> Relation {
    if owner == body { return .own }
    return contributed && kind == .clearingOffice ? .contributed : .none
  }
}

extension World {
  /// The relation of a body to an incident.
  public func relation(of body: BodyID, to incident: IncidentState) -> Relation {
    Relation.ofShared(
      owner: incident.owner, contributed: incident.contributed, to: body, kind: bodyKinds[body])
  }

  /// The relation of a body to a case.
  public func relation(of body: BodyID, to file: CaseState) -> Relation {
    Relation.ofShared(owner: file.owner, contributed: file.contributed, to: body, kind: bodyKinds[body])
  }

  /// The relation of a body to a referral.
  public func relation(of body: BodyID, to referral: ReferralState) -> Relation {
    if referral.offer.from == body { return .own }
    guard referral.offer.to == body else {
      return bodyKinds[body] == .clearingOffice ? .contributed : .none
    }
    switch referral.stage {
    case .offered: return .offered
    case .accepted, .reported: return .accepted
    case .declined: return .ended
    }
  }
}
