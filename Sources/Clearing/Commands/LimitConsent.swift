/// Records that a person took a part of a consent back: classes of data, or the time after a day.
public struct LimitConsent: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordConsent
  /// The case's number.
  public var number: String
  /// The body.
  public var recipient: BodyID
  /// The purpose, as a code.
  public var purpose: String
  /// The classes that are taken out.
  public var removed: [DataClass]
  /// The last day from now on; nil when that stays.
  public var validUntil: CalendarDay?
  /// How it was declared.
  public var form: ConsentForm

  /// A limit in that case.
  public init(
    number: String, recipient: BodyID, purpose: String, removed: [DataClass], validUntil: CalendarDay? = nil,
    form: ConsentForm
  ) {
    self.number = number
    self.recipient = recipient
    self.purpose = purpose
    self.removed = removed.sorted()
    self.validUntil = validUntil
    self.form = form
  }

  /// Writes the limit and ends what goes beyond it. Like a withdrawal it is guarded by nothing that guards giving; only a
  /// limit that would change nothing is answered so.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    let terms = file.newestConsent(to: recipient, purpose: purpose, on: context.today)?.terms
    let isOver = validUntil.map { $0 < context.today } ?? false
    guard let terms,
      !Set(terms.classes).isDisjoint(with: removed) || (validUntil ?? terms.validUntil) < terms.validUntil
    else { throw .nothingChanged }
    var fact = ConsentLimited(
      recipient: recipient, purpose: purpose, removed: removed, validUntil: validUntil, form: form,
      on: context.today, tell: [])
    let beyond = draft.referralsByConsent(of: file) { offer in
      offer.to == recipient && offer.sheet.purpose == purpose
        && (isOver || !Set(offer.sheet.classes).isDisjoint(with: removed))
    }
    let isOut = { (conference: ConferenceState, body: BodyID) in
      body == recipient && purpose == ConferenceRules.purpose
        && (isOver || !Set(conference.call.classes).isDisjoint(with: removed))
    }
    fact.tell = Set(draft.receivers(of: beyond) + draft.tablemates(of: file, where: isOut)).sorted()
    draft.write(.consentLimited(fact), in: file.id)
    draft.endForWithdrawal(beyond, of: file)
    draft.leaveConferences(of: file, shields: file.shields, where: isOut)
    return try draft.decided()
  }
}
