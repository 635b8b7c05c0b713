/// How a referral ends before its work is done. Each ending gives the case back and ends what the other body can read.
enum ReferralEnding: Hashable {
  /// The addressed body declines.
  case declined(reason: String, suggestion: BodyID?)
  /// The reply date has passed.
  case lapsed
  /// The sender takes it back.
  case recalled(reason: String)
  /// The body that accepted gives it back.
  case returned(reason: String, suggestion: BodyID?)
  /// Its ground fell away.
  case voided(ground: String)

  fileprivate func event(of referral: ReferralState, on day: CalendarDay) -> Event {
    switch self {
    case .declined(let reason, let suggestion):
      return .referralDeclined(ReferralDeclined(reason: reason, suggestion: suggestion, on: day))
    case .lapsed: return .referralLapsed(ReferralLapsed(due: referral.due))
    case .recalled(let reason): return .referralRecalled(ReferralRecalled(reason: reason, on: day))
    case .returned(let reason, let suggestion):
      return .referralReturned(ReferralReturned(reason: reason, suggestion: suggestion, on: day))
    case .voided(let ground): return .referralVoided(ReferralVoided(ground: ground, on: day))
    }
  }
}

extension Drafting {
  /// Ends a referral and erases its content in the same entry: from then on it is closed by key, in every copy.
  ///
  /// That holds for a return too. The accepting body says that it does nothing with it, so it has no ground to keep it
  /// (GDPR Art. 5(1)(e)), and the sender's own file still has everything. Only what was worked on and reported stays for
  /// the period of the retention rules: the report is the record of what was done for the person.
  mutating func end(_ referral: ReferralState, _ ending: ReferralEnding) {
    write(ending.event(of: referral, on: context.today), in: referral.id)
    eraseContent(of: referral)
  }

  /// Ends every open referral that was made of a case and that `isMeant`; what has run past its date lapses.
  ///
  /// The content of those that are done already is erased as well, so that nothing stays readable at the other body.
  mutating func voidReferrals(
    of file: CaseState, ground: String, where isMeant: (ReferralState) -> Bool
  ) -> [ReferralState] {
    let meant = world.referrals(of: file.id).filter { $0.offer.from == file.owner && isMeant($0) }
    var ended: [ReferralState] = []
    for referral in meant {
      if referral.isOpen(on: context.today) {
        end(referral, .voided(ground: ground))
        ended.append(referral)
      } else if !referral.stage.isFinal {
        end(referral, .lapsed)
      } else {
        eraseContent(of: referral)
      }
    }
    return ended
  }

  /// Erases what is still there of a referral's words.
  mutating func eraseContent(of referral: ReferralState) {
    for room in world.livingRooms(of: referral) {
      erase(.intend(room, ground: ErasureGround.referralEnded))
    }
  }
}

extension World {
  /// The compartments with a referral's words that this reader can open and that are not erased.
  func livingRooms(of referral: ReferralState) -> [CompartmentID] {
    referral.rooms.filter { kinds[$0] == .package && !erased.contains($0) }
  }
}
