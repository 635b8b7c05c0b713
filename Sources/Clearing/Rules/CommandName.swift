/// Every command there is, by the name that the rights table uses.
public enum CommandName: String, Sendable, CaseIterable {
  case recordIncident = "record_incident"
  case correctIncident = "correct_incident"
  case noteIncident = "note_incident"
  case recordReport = "record_report"
  case keepReport = "keep_report"
  case readReport = "read_report"
  case linkIncidents = "link_incidents"
  case readTies = "read_ties"
  case importIncidents = "import_incidents"
  case openCase = "open_case"
  case correctCase = "correct_case"
  case assignCase = "assign_case"
  case noteCase = "note_case"
  case closeCase = "close_case"
  case reopenCase = "reopen_case"
  case recordStep = "record_step"
  case moveCase = "move_case"
  case holdConference = "hold_conference"
  case doConferenceTask = "do_conference_task"
  case readConference = "read_conference"
  case recordConsent = "record_consent"
  case keepDeadlines = "keep_deadlines"
  case keepBreaches = "keep_breaches"
  case requestDisclosure = "request_disclosure"
  case decideDisclosure = "decide_disclosure"
  case readDisclosure = "read_disclosure"
  case shieldIncident = "shield_incident"
  case shieldCase = "shield_case"
  case declareRelation = "declare_relation"
  case offerReferral = "offer_referral"
  case acceptReferral = "accept_referral"
  case declineReferral = "decline_referral"
  case reportReferral = "report_referral"
  case askReferral = "ask_referral"
  case replyReferral = "reply_referral"
  case recallReferral = "recall_referral"
  case lapseReferral = "lapse_referral"
  case workReferral = "work_referral"
  case contactReferral = "contact_referral"
  case returnReferral = "return_referral"
  case closeReferral = "close_referral"
  case askEnquiry = "ask_enquiry"
  case answerEnquiry = "answer_enquiry"
  case readEnquiry = "read_enquiry"
  case raiseEscalation = "raise_escalation"
  case acknowledgeEscalation = "acknowledge_escalation"
  case readEscalation = "read_escalation"
  case manageMembers = "manage_members"
  case manageKit = "manage_kit"
  case admitBody = "admit_body"
  case endBody = "end_body"
  case requestErasure = "request_erasure"
  case confirmErasure = "confirm_erasure"
  case eraseDirectoryEntry = "erase_directory_entry"
  case eraseAccessLog = "erase_access_log"
  case confirmForSoleMember = "confirm_for_sole_member"
  case holdErasure = "hold_erasure"
  case keepRetained = "keep_retained"
  case readIncident = "read_incident"
  case readNarrative = "read_narrative"
  case readCase = "read_case"
  case readPerson = "read_person"
  case readNotes = "read_notes"
  case readReferral = "read_referral"
  case readPackage = "read_package"
  case readSummary = "read_summary"
  case draftSummary = "draft_summary"
  case agreeSummary = "agree_summary"
  case recordFinding = "record_finding"
  case reviewFinding = "review_finding"
  case takeBackFinding = "take_back_finding"
  case readFinding = "read_finding"
  case adoptRules = "adopt_rules"
  case readRules = "read_rules"
  case describeBody = "describe_body"
  case nameMember = "name_member"
  case managePosts = "manage_posts"
  case noteAbsence = "note_absence"
  case arrangeAlliance = "arrange_alliance"
  case stopCapacity = "stop_capacity"
  case recordDecision = "record_decision"
  case reportDecision = "report_decision"
  case recordMeasure = "record_measure"
  case reportMeasure = "report_measure"
  case readControl = "read_control"
  case noteTraining = "note_training"
  case noteEffort = "note_effort"
  case holdMeeting = "hold_meeting"
  case recordSelfCheck = "record_selfcheck"
  case keepRegister = "keep_register"
  case noteAccess = "note_access"
  case readAccessLog = "read_access_log"

  /// What kind of thing it is done to.
  public var object: CommandObject {
    switch self {
    case .recordIncident, .importIncidents, .openCase, .readSummary, .keepRegister, .noteAccess,
      .manageMembers, .manageKit, .admitBody, .endBody, .eraseDirectoryEntry,
      .eraseAccessLog,
      .confirmErasure, .confirmForSoleMember:
      return .work
    case .keepBreaches: return .work
    case .linkIncidents, .readTies: return .clearing
    case .draftSummary: return .clearing
    case .agreeSummary: return .work
    case .recordFinding: return .work
    case .reviewFinding, .takeBackFinding, .readFinding: return .finding
    case .recordReport: return .work
    case .keepReport, .readReport: return .report
    case .correctIncident, .noteIncident, .readIncident, .readNarrative: return .incident
    case .correctCase, .assignCase, .noteCase, .closeCase, .reopenCase, .recordStep, .moveCase,
      .recordConsent, .offerReferral,
      .requestErasure, .holdErasure, .keepRetained, .readCase, .readPerson, .readNotes:
      return .caseFile
    case .keepDeadlines, .holdConference: return .caseFile
    case .doConferenceTask, .readConference: return .conference
    case .shieldIncident: return .incident
    case .shieldCase, .declareRelation: return .caseFile
    case .acceptReferral, .declineReferral, .reportReferral, .readReferral, .readPackage: return .referral
    case .askReferral, .replyReferral, .recallReferral, .lapseReferral: return .referral
    case .workReferral, .contactReferral, .returnReferral, .closeReferral: return .referral
    case .askEnquiry: return .work
    case .answerEnquiry, .readEnquiry: return .enquiry
    case .raiseEscalation: return .caseFile
    case .acknowledgeEscalation, .readEscalation: return .escalation
    case .requestDisclosure: return .caseFile
    case .decideDisclosure, .readDisclosure: return .disclosure
    case .adoptRules, .readRules: return .alliance
    case .describeBody, .nameMember: return .body
    case .managePosts, .noteAbsence, .stopCapacity: return .body
    case .arrangeAlliance: return .alliance
    case .noteTraining, .noteEffort: return .body
    case .holdMeeting: return .alliance
    case .recordDecision, .recordMeasure, .readControl: return .alliance
    case .reportDecision, .reportMeasure: return .mandate
    case .recordSelfCheck: return .alliance
    case .readAccessLog: return .accessLog
    }
  }
}

/// The kinds of thing that commands are done to.
public enum CommandObject: Sendable, CaseIterable {
  /// The own body's work as a whole; there is no single object yet.
  case work
  case incident, caseFile, referral
  /// What the clearing office decides of its own.
  case clearing
  /// One message received.
  case report
  /// An abstract question to the police contact.
  case enquiry
  /// Somebody called for a step whose time has passed.
  case escalation
  /// A hand-over without consent, asked for or decided.
  case disclosure
  /// Bodies called to one table about a case.
  case conference
  /// Words that a body offers to the alliance.
  case finding
  /// What belongs to the alliance.
  case alliance
  /// What the alliance follows up; it is a body's own where that body answers for it.
  case mandate
  /// A body or a member, as all bodies know it.
  case body
  /// A body's access log of a year.
  case accessLog

  /// How a body can stand to such a thing.
  public var relations: [Relation] {
    switch self {
    case .work: return [.own]
    case .incident, .caseFile: return [.own, .contributed, .locked, .none]
    case .referral:
      return [.own, .offered, .lapsed, .accepted, .ended, .contributed, .locked, .none]
    case .report: return [.own, .locked, .none]
    case .clearing: return [.own, .standIn, .locked, .none]
    case .enquiry: return [.own, .offered, .ended, .locked, .none]
    case .escalation: return [.own, .contributed, .supervised, .locked, .none]
    case .disclosure: return [.own, .standIn, .contributed, .locked, .none]
    case .conference: return [.own, .accepted, .contributed, .locked, .none]
    case .finding: return [.own, .contributed, .locked, .none]
    case .alliance: return [.own, .standIn, .common, .locked]
    case .mandate: return [.own, .standIn, .common, .locked]
    case .body: return [.own, .common]
    case .accessLog: return [.own, .supervised, .none]
    }
  }
}
