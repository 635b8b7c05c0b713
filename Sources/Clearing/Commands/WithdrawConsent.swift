/// Records that a person took consents back. It ends what was offered under them, in the same entry.
///
/// It asks for nothing that giving asks for: it works in a closed case, under a hold, for a body that is gone, for codes
/// that no list has any more, and where no consent was ever recorded.
public struct WithdrawConsent: Command, Hashable {
  /// Its name in the rights table: who may record a consent may always record its end.
  public static let name = CommandName.recordConsent
  /// The case's number.
  public var number: String
  /// The body that shall get nothing more; nil for all bodies.
  public var recipient: BodyID?
  /// The purpose it is about; nil for all purposes.
  public var purpose: String?
  /// How it was declared.
  public var form: ConsentForm
  /// Who declared it.
  public var giver: DeclarationGiver

  /// A withdrawal in that case.
  public init(
    number: String, recipient: BodyID?, purpose: String?, form: ConsentForm,
    giver: DeclarationGiver = .affectedPerson
  ) {
    self.number = number
    self.recipient = recipient
    self.purpose = purpose
    self.form = form
    self.giver = giver
  }

  /// Writes the withdrawal, ends every open offer and running referral under it and erases what was handed over.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    draft.takeBack(
      ConsentWithdrawn(
        recipient: recipient, purpose: purpose, form: form, giver: giver, on: context.today, tell: []),
      of: file)
    return try draft.decided()
  }
}

extension Drafting {
  /// Writes that consents were taken back, with whom to tell of it, and ends what rests on them.
  mutating func takeBack(_ withdrawn: ConsentWithdrawn, of file: CaseState) {
    let meant = referralsByConsent(of: file) { withdrawn.covers($0.to, $0.sheet.purpose) }
    let isOut = { (_: ConferenceState, body: BodyID) in withdrawn.covers(body, ConferenceRules.purpose) }
    var fact = withdrawn
    fact.tell = Set(receivers(of: meant) + tablemates(of: file, where: isOut)).sorted()
    write(.consentWithdrawn(fact), in: file.id)
    endForWithdrawal(meant, of: file)
    leaveConferences(of: file, shields: file.shields, where: isOut)
  }

  /// The referrals of a case that rest on consent and that are meant.
  func referralsByConsent(
    of file: CaseState, where isMeant: (ReferralOffered) -> Bool
  ) -> [ReferralState] {
    world.referrals(of: file.id).filter {
      $0.offer.from == file.owner && $0.offer.ground == nil && isMeant($0.offer)
    }
  }

  /// The bodies that took over one of these: they have seen what they were given (GDPR Art. 19).
  func receivers(of referrals: [ReferralState]) -> [BodyID] {
    Set(referrals.filter { $0.acceptance != nil }.map(\.offer.to)).sorted()
  }

  /// Ends what rests on what was taken back.
  ///
  /// Where a newer program wrote, this one can write no ending; the content is erased all the same.
  mutating func endForWithdrawal(_ referrals: [ReferralState], of file: CaseState) {
    let writable = Set(referrals.map(\.id).filter { !world.locked.contains($0) })
    _ = voidReferrals(of: file, ground: ReferralVoidGround.consentWithdrawn) { writable.contains($0.id) }
    for referral in referrals where !writable.contains(referral.id) { eraseContent(of: referral) }
  }
}

/// Why a referral's ground fell away.
public enum ReferralVoidGround {
  /// The person withdrew the consent, or the part of it that the referral needs.
  public static let consentWithdrawn = "consent_withdrawn"
  /// The disclosure without consent was found not justified.
  public static let notJustified = "not_justified"
  /// The sender may not offer it to this body any more, for whatever reason.
  public static let noLongerOffered = "no_longer_offered"
}
