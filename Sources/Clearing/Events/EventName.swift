/// The stable names under which facts are stored. They never change, whatever the types are called.
public enum EventName: String, Sendable, CaseIterable {
  case incidentRecorded = "incident_recorded"
  case incidentCorrected = "incident_corrected"
  case incidentNarrated = "incident_narrated"
  case incidentNoted = "incident_noted"
  case incidentsLinked = "incidents_linked"
  case incidentsUnlinked = "incidents_unlinked"
  case reportRecorded = "report_recorded"
  case reportAdded = "report_added"
  case reportAssessed = "report_assessed"
  case caseOpened = "case_opened"
  case caseCorrected = "case_corrected"
  case caseAssigned = "case_assigned"
  case caseClosed = "case_closed"
  case caseReopened = "case_reopened"
  case stepsBegun = "steps_begun"
  case stepRecorded = "step_recorded"
  case procedureMoved = "procedure_moved"
  case feedbackGiven = "feedback_given"
  case conferenceCalled = "conference_called"
  case conferenceHeld = "conference_held"
  case conferenceEnded = "conference_ended"
  case conferenceLeft = "conference_left"
  case conferenceTaskDone = "conference_task_done"
  case followedUp = "followed_up"
  case lessonNoted = "lesson_noted"
  case caseIncidentLinked = "case_incident_linked"
  case caseIncidentUnlinked = "case_incident_unlinked"
  case consentGiven = "consent_given"
  case consentRefused = "consent_refused"
  case deadlineRecorded = "deadline_recorded"
  case deadlineEnded = "deadline_ended"
  case consentWithdrawn = "consent_withdrawn"
  case consentLimited = "consent_limited"
  case consentExtended = "consent_extended"
  case secrecyReleased = "secrecy_released"
  case secrecyReleaseWithdrawn = "secrecy_release_withdrawn"
  case noticeGiven = "notice_given"
  case disclosureRequested = "disclosure_requested"
  case disclosureExplained = "disclosure_explained"
  case disclosureDecided = "disclosure_decided"
  case incidentShielded = "incident_shielded"
  case incidentShieldEnded = "incident_shield_ended"
  case caseShielded = "case_shielded"
  case caseShieldEnded = "case_shield_ended"
  case relationDeclared = "relation_declared"
  case relationEnded = "relation_ended"
  case personDescribed = "person_described"
  case contactRecorded = "contact_recorded"
  case caseNoted = "case_noted"
  case referralOffered = "referral_offered"
  case referralAccepted = "referral_accepted"
  case referralDeclined = "referral_declined"
  case referralReported = "referral_reported"
  case referralAsked = "referral_asked"
  case referralReplied = "referral_replied"
  case referralRecalled = "referral_recalled"
  case referralLapsed = "referral_lapsed"
  case referralVoided = "referral_voided"
  case referralWorkBegun = "referral_work_begun"
  case referralContacted = "referral_contacted"
  case referralReturned = "referral_returned"
  case referralClosed = "referral_closed"
  case messageWritten = "message_written"
  case enquiryAsked = "enquiry_asked"
  case enquiryAnswered = "enquiry_answered"
  case escalationRaised = "escalation_raised"
  case escalationAcknowledged = "escalation_acknowledged"
  case escalationEnded = "escalation_ended"
  case packageFrozen = "package_frozen"
  case resultWritten = "result_written"
  case registerOpened = "register_opened"
  case fileNumberGiven = "file_number_given"
  case importRowsRegistered = "import_rows_registered"
  case kitProved = "kit_proved"
  case breachRecorded = "breach_recorded"
  case breachAnswered = "breach_answered"
  case memberRenewed = "member_renewed"
  case memberLeft = "member_left"
  case bodyDescribed = "body_described"
  case memberNamed = "member_named"
  case rulesAdopted = "rules_adopted"
  case postFilled = "post_filled"
  case postVacated = "post_vacated"
  case absenceNoted = "absence_noted"
  case absenceEnded = "absence_ended"
  case standInNamed = "stand_in_named"
  case hierarchyPlaced = "hierarchy_placed"
  case capacityStopped = "capacity_stopped"
  case capacityResumed = "capacity_resumed"
  case decisionRecorded = "decision_recorded"
  case decisionReported = "decision_reported"
  case trainingNoted = "training_noted"
  case trainingDutySet = "training_duty_set"
  case effortNoted = "effort_noted"
  case meetingCalled = "meeting_called"
  case meetingAttended = "meeting_attended"
  case minutesKept = "minutes_kept"
  case summaryDrafted = "summary_drafted"
  case summaryAgreed = "summary_agreed"
  case summaryReleased = "summary_released"
  case findingRecorded = "finding_recorded"
  case findingReviewed = "finding_reviewed"
  case findingTakenBack = "finding_taken_back"
  case measureRecorded = "measure_recorded"
  case measureReported = "measure_reported"
  case selfCheckRecorded = "self_check_recorded"
  case workshopRecorded = "workshop_recorded"
  case needAnswered = "need_answered"
  case accessNoted = "access_noted"
  case erasureRequested = "erasure_requested"
  case unitErased = "unit_erased"
  case erasureAnnounced = "erasure_announced"
  case holdPlaced = "hold_placed"
  case holdLifted = "hold_lifted"
  case retentionKept = "retention_kept"
  case caseCounted = "case_counted"

  /// The newest schema version of the fact that this program writes and reads.
  public var schema: Int { 1 }

  /// The kind of compartment the fact belongs into, and into no other.
  public var compartment: CompartmentKind {
    switch self {
    case .incidentRecorded, .incidentCorrected: return .incidentCore
    case .incidentNarrated, .incidentNoted: return .incidentFacts
    case .incidentsLinked, .incidentsUnlinked: return .clearing
    case .reportRecorded, .reportAdded, .reportAssessed: return .report
    case .caseOpened, .caseCorrected, .caseAssigned, .caseClosed, .caseReopened, .consentGiven,
      .consentRefused:
      return .caseCover
    case .deadlineRecorded, .deadlineEnded: return .caseCover
    case .stepsBegun, .stepRecorded, .procedureMoved, .feedbackGiven: return .caseCover
    case .conferenceCalled, .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone:
      return .conference
    case .followedUp, .lessonNoted, .caseIncidentLinked, .caseIncidentUnlinked: return .caseCover
    case .consentWithdrawn, .consentLimited, .consentExtended, .secrecyReleased, .secrecyReleaseWithdrawn,
      .noticeGiven:
      return .caseCover
    case .disclosureRequested, .disclosureExplained, .disclosureDecided: return .disclosure
    case .incidentShielded, .incidentShieldEnded: return .incidentCore
    case .caseShielded, .caseShieldEnded, .relationDeclared, .relationEnded: return .caseCover
    case .personDescribed: return .person
    case .contactRecorded: return .contact
    case .caseNoted: return .caseNotes
    case .referralOffered, .referralAccepted, .referralDeclined, .referralReported: return .referral
    case .referralAsked, .referralReplied, .referralRecalled, .referralLapsed, .referralVoided:
      return .referral
    case .referralWorkBegun, .referralContacted, .referralReturned, .referralClosed: return .referral
    case .packageFrozen, .resultWritten: return .package
    case .messageWritten: return .package
    case .enquiryAsked, .enquiryAnswered: return .enquiry
    case .escalationRaised, .escalationAcknowledged, .escalationEnded: return .escalation
    case .registerOpened, .fileNumberGiven, .importRowsRegistered, .kitProved, .memberRenewed, .memberLeft:
      return .register
    case .breachRecorded, .breachAnswered: return .register
    case .bodyDescribed, .rulesAdopted: return .alliance
    case .postFilled, .postVacated, .absenceNoted, .absenceEnded, .standInNamed, .hierarchyPlaced,
      .capacityStopped, .capacityResumed:
      return .alliance
    case .trainingNoted, .trainingDutySet, .effortNoted: return .alliance
    case .meetingCalled, .meetingAttended, .minutesKept: return .alliance
    case .summaryDrafted: return .summary
    case .summaryAgreed, .summaryReleased: return .alliance
    case .findingRecorded, .findingReviewed: return .finding
    case .findingTakenBack: return .alliance
    case .decisionRecorded, .decisionReported, .measureRecorded, .measureReported: return .alliance
    case .selfCheckRecorded, .workshopRecorded, .needAnswered:
      return .alliance
    case .memberNamed: return .directoryEntry
    case .accessNoted: return .accessLog
    case .erasureRequested, .unitErased: return .register
    case .erasureAnnounced: return .alliance
    case .holdPlaced, .holdLifted, .retentionKept: return .caseCover
    case .caseCounted: return .caseStub
    }
  }

  /// Can the fact change what is counted? What is looked at, drafted and released does not.
  public var isCounted: Bool {
    switch self {
    case .accessNoted, .summaryDrafted, .summaryAgreed, .summaryReleased: return false
    case .incidentRecorded, .incidentCorrected, .incidentNarrated, .incidentNoted, .incidentsLinked,
      .incidentsUnlinked, .reportRecorded, .reportAdded, .reportAssessed, .caseOpened, .caseCorrected,
      .caseAssigned, .caseClosed, .caseReopened, .stepsBegun, .stepRecorded, .procedureMoved,
      .feedbackGiven, .consentGiven, .consentRefused, .deadlineRecorded, .deadlineEnded, .consentWithdrawn,
      .consentLimited, .consentExtended, .secrecyReleased, .secrecyReleaseWithdrawn, .noticeGiven,
      .disclosureRequested, .disclosureExplained, .disclosureDecided, .incidentShielded,
      .incidentShieldEnded, .caseShielded, .caseShieldEnded, .relationDeclared, .relationEnded,
      .personDescribed, .contactRecorded, .caseNoted, .referralOffered, .referralAccepted,
      .referralDeclined, .referralReported, .referralAsked, .referralReplied, .referralRecalled,
      .referralLapsed, .referralVoided, .referralWorkBegun, .referralContacted, .referralReturned,
      .referralClosed, .messageWritten, .enquiryAsked, .enquiryAnswered, .escalationRaised,
      .escalationAcknowledged, .escalationEnded, .packageFrozen, .resultWritten, .registerOpened,
      .fileNumberGiven, .importRowsRegistered, .kitProved, .breachRecorded, .breachAnswered,
      .memberRenewed, .memberLeft, .bodyDescribed, .memberNamed, .rulesAdopted, .postFilled, .postVacated,
      .absenceNoted, .absenceEnded, .standInNamed, .hierarchyPlaced, .capacityStopped, .capacityResumed,
      .decisionRecorded, .decisionReported, .trainingNoted, .trainingDutySet, .effortNoted, .meetingCalled,
      .meetingAttended, .minutesKept, .measureRecorded, .measureReported, .selfCheckRecorded,
      .workshopRecorded, .needAnswered, .erasureRequested, .unitErased, .erasureAnnounced, .holdPlaced,
      .holdLifted, .retentionKept, .caseCounted, .conferenceCalled, .conferenceHeld, .conferenceEnded,
      .conferenceLeft, .conferenceTaskDone, .followedUp, .lessonNoted, .caseIncidentLinked,
      .caseIncidentUnlinked, .findingRecorded, .findingReviewed, .findingTakenBack:
      return true
    }
  }
}
