import Clearing

/// Every command that a screen can ask for.
public enum ScreenCommand: Sendable, Equatable {
  /// Record an incident and open a case on it, in one entry.
  case openCase(OpenCase)
  /// Record an incident without a case.
  case recordIncident(RecordIncident)
  /// Add a note to an incident.
  case noteIncident(NoteIncident)
  /// Add a counselling note.
  case noteCase(NoteCase)
  /// Correct cover, person or contact.
  case correctCase(CorrectCase)
  /// Close a case.
  case closeCase(CloseCase)
  /// Take a closed case up again.
  case reopenCase(ReopenCase)
  /// Make a member answer for a case.
  case assignCase(AssignCase)
  /// Record a consent or a refusal.
  case recordConsent(RecordConsent)
  /// Record that consents were taken back.
  case withdrawConsent(WithdrawConsent)
  /// Tick off that somebody was told.
  case giveNotice(GiveNotice)
  /// Note the own absence.
  case noteAbsence(NoteAbsence)
  /// End the own absence.
  case endAbsence(EndAbsence)
  /// Note hours of coordination.
  case noteEffort(NoteEffort)
  /// Note a training.
  case noteTraining(NoteTraining)
  /// Invite to a meeting.
  case callMeeting(CallMeeting)
  /// Note who was at a meeting.
  case attendMeeting(AttendMeeting)
  /// Keep the minutes of a meeting; whoever carries it out adds the head code.
  case keepMinutes(KeepMinutes)
  /// Record a decision.
  case recordDecision(RecordDecision)
  /// Report how far a decision is.
  case reportDecision(ReportDecision)
  /// Record a measure.
  case recordMeasure(RecordMeasure)
  /// Report what a measure came to.
  case reportMeasure(ReportMeasure)
  /// Record the answers of a self-check.
  case recordSelfCheck(RecordSelfCheck)
  /// Offer a case to a body.
  case offer(OfferReferral)
  /// Take an offered case over.
  case accept(AcceptReferral)
  /// Decline an offered case.
  case decline(DeclineReferral)
  /// Report back.
  case report(ReportReferral)
  /// Ask back about an offer.
  case ask(AskReferral)
  /// Reply to a question about an own offer.
  case reply(ReplyReferral)
  /// Take an own offer back.
  case recall(RecallReferral)
  /// Give an accepted case back.
  case giveBack(ReturnReferral)
  /// Say that the work has begun.
  case begin(WorkReferral)
  /// Note the first contact with the person.
  case contacted(ContactReferral)
  /// Take note of a report.
  case finish(CloseReferral)
  /// Open the own case of an accepted referral.
  case takeOver(OpenCaseFromReferral)
  /// Ask the police contact an abstract question.
  case askEnquiry(AskEnquiry)
  /// Answer an abstract question.
  case answerEnquiry(AnswerEnquiry)
  /// Keep a body away from a case, or let it see the case again.
  case shieldCase(ShieldCase)
  /// The same for an incident.
  case shieldIncident(ShieldIncident)
  /// Say that a member stands too near to a case, or end that.
  case declareRelation(DeclareRelation)
  /// Call a case conference.
  case callConference(CallConference)
  /// Record that a case conference took place.
  case holdConference(HoldConference)
  /// Call a case conference off.
  case endConference(EndConference)
  /// Tick off what a case conference agreed on.
  case doConferenceTask(DoConferenceTask)
  /// Record that the person was told what came of it.
  case giveFeedback(GiveFeedback)
  /// Record that somebody asked again after the closing.
  case followUpCase(FollowUpCase)
  /// Note what is to be learned from a case.
  case noteLesson(NoteLesson)
  /// Say that a case is about one more incident, or no longer about one.
  case linkCaseIncident(LinkCaseIncident)
  /// Record a report; whoever carries it out draws the words of an anonymous reporter.
  case recordReport(RecordReport)
  /// Add to a report.
  case addToReport(AddToReport)
  /// Say what a report is about.
  case assessReport(AssessReport)
  /// Hold incidents to be one, or parts of a series.
  case linkIncidents(LinkIncidents)
  /// Take two incidents apart.
  case unlinkIncidents(UnlinkIncidents)

  /// The command, ready to be carried out.
  public var command: any Command {
    switch self {
    case .openCase(let command): command
    case .recordIncident(let command): command
    case .noteIncident(let command): command
    case .noteCase(let command): command
    case .correctCase(let command): command
    case .closeCase(let command): command
    case .reopenCase(let command): command
    case .assignCase(let command): command
    case .recordConsent(let command): command
    case .withdrawConsent(let command): command
    case .giveNotice(let command): command
    case .noteAbsence(let command): command
    case .endAbsence(let command): command
    case .noteEffort(let command): command
    case .noteTraining(let command): command
    case .callMeeting(let command): command
    case .attendMeeting(let command): command
    case .keepMinutes(let command): command
    case .recordDecision(let command): command
    case .reportDecision(let command): command
    case .recordMeasure(let command): command
    case .reportMeasure(let command): command
    case .recordSelfCheck(let command): command
    case .offer(let command): command
    case .accept(let command): command
    case .decline(let command): command
    case .report(let command): command
    case .ask(let command): command
    case .reply(let command): command
    case .recall(let command): command
    case .giveBack(let command): command
    case .begin(let command): command
    case .contacted(let command): command
    case .finish(let command): command
    case .takeOver(let command): command
    case .askEnquiry(let command): command
    case .answerEnquiry(let command): command
    case .shieldCase(let command): command
    case .shieldIncident(let command): command
    case .declareRelation(let command): command
    case .callConference(let command): command
    case .holdConference(let command): command
    case .endConference(let command): command
    case .doConferenceTask(let command): command
    case .giveFeedback(let command): command
    case .followUpCase(let command): command
    case .noteLesson(let command): command
    case .linkCaseIncident(let command): command
    case .recordReport(let command): command
    case .addToReport(let command): command
    case .assessReport(let command): command
    case .linkIncidents(let command): command
    case .unlinkIncidents(let command): command
    }
  }
}
