extension EventName {
  /// The commands that write such a fact: its author must have been permitted one of them.
  public var commands: [CommandName] {
    switch self {
    case .incidentRecorded: return [.recordIncident, .openCase, .importIncidents]
    case .incidentNarrated: return [.recordIncident, .openCase, .importIncidents, .correctIncident]
    case .incidentCorrected: return [.correctIncident]
    case .incidentNoted: return [.noteIncident]
    case .incidentsLinked, .incidentsUnlinked: return [.linkIncidents]
    case .reportRecorded: return [.recordReport]
    case .reportAdded, .reportAssessed: return [.keepReport]
    case .caseOpened, .fileNumberGiven: return [.openCase]
    case .caseCorrected: return [.correctCase]
    case .personDescribed, .contactRecorded: return [.openCase, .correctCase]
    case .caseAssigned: return [.assignCase]
    case .caseNoted: return [.openCase, .noteCase]
    case .caseClosed: return [.closeCase]
    case .caseReopened: return [.reopenCase]
    // Each command begins steps in passing.
    case .stepsBegun:
      return [
        .recordStep, .openCase, .correctCase, .recordConsent, .offerReferral, .closeCase, .reopenCase,
        .holdConference,
      ]
    case .stepRecorded, .feedbackGiven, .followedUp, .lessonNoted: return [.recordStep]
    case .caseIncidentLinked, .caseIncidentUnlinked: return [.correctCase]
    case .conferenceCalled, .conferenceHeld: return [.holdConference]
    // Who may write down that a consent ended, or that a complaint is about a body, may always end what rested on it.
    case .conferenceEnded, .conferenceLeft:
      return [.holdConference, .recordConsent, .shieldCase, .shieldIncident]
    case .conferenceTaskDone: return [.doConferenceTask]
    case .procedureMoved: return [.moveCase]
    case .consentGiven, .consentRefused: return [.recordConsent]
    case .deadlineRecorded, .deadlineEnded: return [.keepDeadlines]
    case .breachRecorded, .breachAnswered: return [.keepBreaches]
    // Who may write down a consent may always write down its end.
    case .consentWithdrawn, .consentLimited, .consentExtended: return [.recordConsent]
    case .secrecyReleased, .secrecyReleaseWithdrawn, .noticeGiven: return [.recordConsent]
    case .disclosureRequested, .disclosureExplained: return [.requestDisclosure]
    case .disclosureDecided: return [.decideDisclosure]
    case .incidentShielded: return [.recordIncident, .openCase, .shieldIncident, .shieldCase]
    case .incidentShieldEnded: return [.shieldIncident, .shieldCase]
    case .caseShielded: return [.openCase, .shieldCase, .shieldIncident]
    case .caseShieldEnded: return [.shieldCase, .shieldIncident]
    case .relationDeclared, .relationEnded: return [.declareRelation]
    case .referralOffered, .packageFrozen: return [.offerReferral]
    case .referralAccepted: return [.acceptReferral]
    case .referralDeclined: return [.declineReferral]
    case .referralReported, .resultWritten: return [.reportReferral]
    case .referralAsked: return [.askReferral]
    case .referralReplied: return [.replyReferral]
    case .messageWritten: return [.askReferral, .replyReferral]
    case .enquiryAsked: return [.askEnquiry]
    case .enquiryAnswered: return [.answerEnquiry]
    case .escalationRaised: return [.raiseEscalation]
    case .escalationAcknowledged: return [.acknowledgeEscalation]
    // Whoever moves a case ends in passing what was called for.
    case .escalationEnded: return [.raiseEscalation] + EventName.stepsBegun.commands
    case .referralRecalled: return [.recallReferral]
    case .referralLapsed: return [.lapseReferral]
    case .referralWorkBegun: return [.workReferral]
    case .referralContacted: return [.contactReferral]
    case .referralReturned: return [.returnReferral]
    case .referralClosed: return [.closeReferral]
    // A withdrawal ends what was offered: who may offer or write a consent down may do that.
    case .referralVoided: return [.recallReferral, .recordConsent, .decideDisclosure]
    case .registerOpened: return [.keepRegister]
    case .importRowsRegistered: return [.importIncidents]
    case .kitProved: return [.manageKit]
    case .memberRenewed, .memberLeft: return [.manageMembers]
    case .bodyDescribed: return [.describeBody]
    case .memberNamed: return [.nameMember]
    case .rulesAdopted: return [.adoptRules]
    case .postFilled: return [.managePosts]
    // Posts of members who left are vacated by whoever sees to the leaving.
    case .postVacated: return [.managePosts, .manageMembers]
    case .absenceNoted, .absenceEnded: return [.noteAbsence]
    case .standInNamed, .hierarchyPlaced: return [.arrangeAlliance]
    case .capacityStopped, .capacityResumed: return [.stopCapacity]
    case .decisionRecorded: return [.recordDecision]
    case .decisionReported: return [.reportDecision]
    case .trainingNoted, .trainingDutySet: return [.noteTraining]
    case .effortNoted: return [.noteEffort]
    case .meetingCalled, .meetingAttended, .minutesKept: return [.holdMeeting]
    case .summaryDrafted: return [.draftSummary]
    case .summaryAgreed, .summaryReleased: return [.agreeSummary]
    case .findingRecorded: return [.recordFinding]
    case .findingReviewed: return [.reviewFinding]
    case .findingTakenBack: return [.takeBackFinding]
    case .measureRecorded: return [.recordMeasure]
    case .measureReported: return [.reportMeasure]
    case .selfCheckRecorded, .workshopRecorded, .needAnswered: return [.recordSelfCheck]
    case .accessNoted: return [.noteAccess]
    case .erasureRequested, .erasureAnnounced:
      return [.requestErasure, .eraseDirectoryEntry, .eraseAccessLog]
    // What a confirmation leaves may be written by the next session of any member.
    case .unitErased: return [.confirmErasure, .keepRegister]
    case .caseCounted: return [.confirmErasure, .requestErasure]
    case .holdPlaced, .holdLifted: return [.holdErasure]
    case .retentionKept: return [.keepRetained]
    }
  }
}

extension World {
  /// Did the roles of an author, at that entry, permit to write such a fact? By the table that held there.
  func mayWrite(_ name: EventName, _ place: Placement, _ relation: Relation) -> Bool {
    let table = rights.table(on: place.at.local.day)
    let roles = roles(of: place.author, towards: relation)
    return name.commands.contains { table.permit($0, roles: roles, relation: relation) }
  }
}
