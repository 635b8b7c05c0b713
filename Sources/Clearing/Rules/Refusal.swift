/// Why a command was not carried out: facts without words. Wording lives with each surface.
public enum Refusal: Error, Hashable, Sendable {
  /// There is no such thing, or this member may not know of it: the same answer for both.
  case notFoundOrNotPermitted
  /// The member knows of it but may not do this to it.
  case notPermitted
  /// A newer program wrote there; this one only reads.
  case newerProgram
  /// The code is not on the list (any more).
  case unknownCode(list: CodeListName, code: String)
  /// A part that must be there is missing.
  case missing(Requirement)
  /// The day is after today.
  case dayInFuture(CalendarDay)
  /// The day is before today.
  case dayInPast(CalendarDay)
  /// A range ends before it begins.
  case rangeReversed
  /// Two motives claim to be the main one.
  case severalPrimaryMotives
  /// A number is below zero or makes no sense beside another.
  case impossibleCount
  /// The case is closed; it has to be reopened first.
  case caseClosed
  /// The case is open already.
  case caseOpen
  /// An open offer or a running referral stands against it.
  case referralOpen(number: String)
  /// Nothing may be handed to this recipient for this purpose: the person has not consented to these classes.
  case consentMissing(recipient: BodyID, purpose: String, classes: [DataClass])
  /// The person has refused exactly this.
  case consentRefused(recipient: BodyID, purpose: String)
  /// The person took the consent back on that day.
  case consentWithdrawn(recipient: BodyID, purpose: String, on: CalendarDay)
  /// The release from secrecy towards this body was taken back or ran out on that day.
  case secrecyRestored(recipient: BodyID, on: CalendarDay)
  /// A witness or another third person cannot consent for the affected person.
  case thirdPartyCannotConsent
  /// The report is anonymous and nobody named themselves since: these classes do not exist for others.
  case anonymousReport([DataClass])
  /// There is no disclosure of this number that covers it.
  case groundNotUsable(number: String)
  /// Who asked for a disclosure cannot decide on it, and neither can a body that is not named for it.
  case disclosureNeedsAnother
  /// It was decided before; a decision is final.
  case disclosureDecided(number: String)
  /// An offer to the police has to be confirmed by typing the case's number.
  case policeOfferUnconfirmed(number: String)
  /// Before a consent towards the police counts, the duty to prosecute must have been explained.
  case dutyToProsecuteNotExplained
  /// These classes can never be handed over.
  case neverReferable([DataClass])
  /// A class is offered of which the case holds nothing.
  case nothingToRefer(DataClass)
  /// The recipient is the own body, or a body that takes no referrals.
  case notARecipient(BodyID)
  /// The complaint is about this body, or about one below it: nothing of it goes there.
  case accusedRecipient(BodyID)
  /// Somebody who works in a body of the alliance speaks: only the staff's own list of helpers holds.
  case notOnStaffPath(BodyID)
  /// No active body has this code word.
  case unknownBody(code: String)
  /// The complaint is about the very body that would keep the record: it cannot be kept away from its own file.
  case ownBodyAccused
  /// The member is the last one who can answer for the case.
  case nobodyLeft
  /// The member does not work in this body.
  case notAColleague
  /// The referral is not waiting for an answer any more.
  case referralNotOffered
  /// A colleague has accepted it: who, and when.
  case acceptedAlready(by: MemberID, at: Moment)
  /// The referral is not running.
  case referralNotAccepted
  /// The offer's reply date has passed; it counts as lapsed.
  case offerLapsed(due: CalendarDay)
  /// A question about the offer waits for a reply already.
  case questionWaits
  /// There is no question about the offer that waits for a reply.
  case noQuestionWaits
  /// The referral was not reported back, or is done already.
  case referralNotReported
  /// The offer's reply date has not passed.
  case offerInTime(due: CalendarDay)
  /// The body had the case before: handing it on would lead in a circle.
  case handedInCircle(BodyID)
  /// The body takes no new cases, until a day if one was named; these other bodies do the same work and take some.
  case noNewCases(BodyID, until: CalendarDay?, others: [BodyID])
  /// The member is not of that body, has not that role, or is named twice.
  case cannotHoldPost(MemberID)
  /// Nobody holds the post.
  case postVacant
  /// The body cannot step in for another one.
  case cannotStandIn(BodyID)
  /// The way up would lead back to where it began.
  case hierarchyCircle
  /// An abstract question holds something by which a case could be recognised.
  case tellsTooMuch(Telltale)
  /// The case has moved on: nobody is called for that step any more.
  case escalationOver
  /// The change changes nothing.
  case nothingChanged
  /// Words of a report may tell who the reporter is; somebody has to look at them.
  case tellsReporter([SelfIdentification])
  /// Two incidents are one by way of these others; their ties have to be undone first.
  case tiedThroughOthers([String])
  /// A live body takes in nothing before its recovery kit was printed and typed back.
  case kitNotProven
  /// Open work stands against it: cases and referrals by their numbers.
  case openWork(numbers: [String])
  /// The text is none of its kind.
  case unreadableRules(RuleKind)
  /// The procedure has no such step that is recorded by hand; those that it has.
  case unknownStep([String])
  /// The step asks for exactly these answers.
  case stepAsks([String])
  /// There is no such version of the procedure; those there are.
  case unknownVersion([String])
  /// The procedure permits the closing only when this holds.
  case closingBlocked([StepGuard])
  /// Another text of this version was adopted before.
  case versionTaken
  /// A version as new or newer holds already.
  case versionNotNewer(than: String)
  /// Codes that hold now are missing from the new lists.
  case codesRemoved(list: CodeListName, codes: [String])
  /// The day is not after today.
  case dayNotAhead(CalendarDay)
  /// The case must not be erased for now: why, who holds it, and when somebody looks again.
  case erasureHeld(reason: String, holder: MemberID, review: CalendarDay)
  /// Its erasure was asked for before, under this number.
  case erasureRequested(number: String)
  /// The waiting time is not over.
  case erasureWaiting(until: Moment)
  /// Who asked cannot confirm.
  case erasureNeedsAnother
  /// Since the request something was added that nobody asked to erase.
  case erasureGrew(number: String)
  /// No deadline rule of that name holds then.
  case unknownDeadlineRule(String)
  /// The rule knows no such fact to start from.
  case unknownStartFact(String, expected: [String])
  /// The rule is for other areas of life than that of the case's incidents.
  case deadlineOutOfArea(rule: String, fits: [String])
  /// The rule is law of other Laender.
  case deadlineOutOfLand(rule: String, Land)
  /// The case has no deadline of that number that this could be done to: none, one that runs, or one that ended.
  case deadlineNotOpen(Int)
  /// The register has no breach of that number that could still be answered.
  case breachNotOpen(Int)
  /// Something about a case conference does not hold together.
  case conference(ConferenceFault)
  /// The person did not say that somebody may ask again.
  case followUpNotWished
  /// A talk without an outcome, an outcome without a talk, or another try after an answer.
  case followUpUnclear
  /// A case is about one incident at least.
  case lastIncident
  /// A decision or a report on one does not hold together.
  case control(ControlFault)
  /// The minutes of the meeting were kept: it is over.
  case meetingOver
  /// Nobody noted yet who was there.
  case attendanceMissing
  /// A newer draft of the same figures took the place of this one.
  case draftReplaced
  /// Whoever wrote words for the alliance does not review them.
  case findingNeedsAnother
  /// Words were released with a summary; they stay.
  case findingReleased
  /// A draft holds words that were taken back, or that read otherwise than they were reviewed.
  case findingTakenBack
  /// A text that everybody reads names the number of somebody's case.
  case namesAFile
  /// Something kept of the self-check does not hold together.
  case selfCheck(SelfCheckFault)
  /// The text is longer than an event can hold, in bytes.
  case textTooLong(limit: Int)

  /// What gives a case away in words that must not tell one.
  public enum Telltale: String, Hashable, Sendable, CaseIterable {
    /// A digit: a date, a house number, a file number, a telephone.
    case number
    /// A month, a day of the week, today, yesterday.
    case date
    /// A street, a square, an address.
    case street
    /// A name of a person that the own body has recorded.
    case person
    /// A place that the own body has recorded.
    case place
  }

  /// A part that must be there.
  public enum Requirement: String, Hashable, Sendable {
    case act, place, person, text, motive, contact, classes, summary, date, name, facts, reason
  }
}
