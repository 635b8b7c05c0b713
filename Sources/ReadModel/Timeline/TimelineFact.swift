import Clearing

/// What a line of a timeline is about.
public enum TimelineSubject: Hashable, Sendable {
  /// The file itself.
  case caseFile
  /// An affected person, by the short name.
  case person(label: String)
  /// How that person may be reached.
  case contact(label: String)
  /// An incident, by its number.
  case incident(number: String)
  /// A referral, by its number.
  case referral(number: String)
}

/// What happened, as one line tells it. The enum is closed: every surface has a sentence for each.
public enum TimelineFact: Hashable, Sendable {
  /// The file was opened under this number.
  case caseOpened(number: String)
  /// A field was corrected; the old value stays visible.
  case corrected(FieldChange)
  /// A member answers for the case from now on.
  case assigned(MemberID)
  /// The file was closed.
  case closed(Closing, on: CalendarDay)
  /// The file was taken up again, with the reason's code.
  case reopened(reason: String, on: CalendarDay)
  /// A step of the procedure was done, by its code word.
  case stepRecorded(step: String, on: CalendarDay)
  /// The case runs under another version of the procedure.
  case procedureMoved(version: String)
  /// The person was told what came of it.
  case feedbackGiven(on: CalendarDay)
  /// Somebody asked again after the closing.
  case followedUp(FollowedUp.Contact, outcome: String?, on: CalendarDay)
  /// What is to be learned from it, by its category.
  case lessonNoted(category: String)
  /// The file is about this incident too from now on; no number where the reader may not read it.
  case incidentAdded(number: String?)
  /// The file is no longer about this incident.
  case incidentTaken(number: String?)
  /// Bodies were called to one table for a day.
  case conferenceCalled(number: String, on: CalendarDay, bodies: [BodyID])
  /// The case conference took place, with so many tasks agreed.
  case conferenceHeld(number: String, on: CalendarDay, tasks: Int)
  /// The case conference was called off.
  case conferenceEnded(number: String)
  /// Bodies are no longer part of it.
  case conferenceLeft(number: String, bodies: [BodyID])
  /// A task from it was done.
  case conferenceTaskDone(number: String, task: Int, on: CalendarDay)
  /// The person consented.
  case consentGiven(recipient: BodyID, purpose: String, classes: [DataClass], until: CalendarDay)
  /// The person refused.
  case consentRefused(recipient: BodyID, purpose: String, classes: [DataClass], until: CalendarDay)
  /// Something about a declaration or a hand-over without one.
  case declaration(DeclarationFact)
  /// A complaint is about this body: it is kept away.
  case shielded(BodyID)
  /// A body is no longer kept away.
  case shieldEnded(BodyID)
  /// A member stands too near to know of the case.
  case related(MemberID)
  /// A member may know of the case again.
  case relationEnded(MemberID)
  /// An affected person became known.
  case personAdded(label: String)
  /// A way to reach a person became known.
  case contactAdded(label: String)
  /// A counselling note was written.
  case noteAdded(text: String)
  /// The incident was recorded.
  case incidentRecorded(number: String)
  /// The account of the incident was written.
  case narrativeWritten(number: String)
  /// A note was added to the incident.
  case incidentNoteAdded(number: String, text: String)
  /// The clearing office tied the incident to another one.
  case incidentsLinked(number: String, other: String, tie: IncidentTie)
  /// The clearing office decided that the two are two.
  case incidentsUnlinked(number: String, other: String)
  /// The case was offered to a body.
  case referralOffered(number: String, to: BodyID, purpose: String, classes: [DataClass], due: CalendarDay)
  /// The addressed body took it over, with its own file number if it states one.
  case referralAccepted(number: String, reference: String?)
  /// The addressed body declined, with the reason's code.
  case referralDeclined(number: String, reason: String, suggestion: BodyID?)
  /// The addressed body reported back, with the outcome's code.
  case referralReported(number: String, outcome: String)
  /// The addressed body asked back; the words are the two bodies' alone.
  case referralAsked(number: String)
  /// The sender replied; the last day for an answer, and whether the period began anew.
  case referralReplied(number: String, due: CalendarDay, restarted: Bool)
  /// The sender took the offer back, with the reason's code.
  case referralRecalled(number: String, reason: String)
  /// The offer was not answered until that day; from when on that counts, whenever it was written.
  case referralLapsed(number: String, due: CalendarDay, effective: Moment)
  /// The ground of the referral fell away.
  case referralVoided(number: String)
  /// The accepting body began to work on it.
  case referralWorkBegun(number: String)
  /// The accepting body first spoke to the person on that day.
  case referralContacted(number: String, on: CalendarDay)
  /// The accepting body gave the case back, with the reason's code.
  case referralReturned(number: String, reason: String, suggestion: BodyID?)
  /// The sender took note of the report.
  case referralClosed(number: String)
  /// The addressed body's report in words.
  case resultWritten(number: String, text: String)
  /// A deadline runs until its safe end, or waits for the facts that are missing.
  case deadlineRecorded(rule: String, version: String, safe: DeadlinePoint?, missing: [String])
  /// A deadline needs nobody's attention any more.
  case deadlineEnded(rule: String, outcome: DeadlineEnded.Outcome)
  /// The case must not be erased for now.
  case held(reason: String, review: CalendarDay)
  /// The case may be erased again.
  case holdLifted
  /// Erasing is proposed later than the period says.
  case retentionKept(until: CalendarDay, automatic: Bool, reason: String?)
}

/// One line of a timeline: who did what, and where it stands in the log.
public struct TimelineLine: Hashable, Sendable {
  /// The entry's number.
  public let entry: UInt64
  /// The event's number; several lines may come from one event.
  public let event: UInt64
  /// What the author's clock said.
  public let at: Moment
  /// Who wrote it.
  public let member: MemberID
  /// The author's body.
  public let body: BodyID
  /// What it is about.
  public let subject: TimelineSubject
  /// What happened.
  public let fact: TimelineFact

  init(_ past: PastEvent, _ subject: TimelineSubject, _ fact: TimelineFact) {
    entry = past.placement.entry
    event = past.placement.event
    at = past.placement.at
    member = past.placement.author.member
    body = past.placement.author.body
    self.subject = subject
    self.fact = fact
  }
}
